/** Words of one direction among words of the other (unicode.org/reports/tr9). */
import { directionOf } from './intl.ts';

const RIGHT_TO_LEFT = ['Adlam', 'Arabic', 'Hebrew', 'Mandaic', 'Nko', 'Samaritan', 'Syriac', 'Thaana']
  .map((script) => `\\p{Script=${script}}`)
  .join('');

const TURNED = {
  ltr: new RegExp(`[${RIGHT_TO_LEFT}]`, 'u'),
  rtl: new RegExp(`(?![${RIGHT_TO_LEFT}])\\p{Letter}`, 'u'),
};

/**
 * The text as it stands in a sentence of the locale. With letters of the other direction it is kept apart by marks that
 * nobody sees, or it would take numbers and signs beside it to the wrong side.
 */
export function isolate(text: string, locale: string): string {
  return TURNED[directionOf(locale)].test(text) ? `\u2068${text}\u2069` : text;
}
