/** Names of months in the languages of briefs, also as they stand beside a day. */
import { fold } from '#lib/text.ts';
import { stemOf } from './stem.ts';

const LOCALES = [
  ...['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk', 'tr', 'ru', 'uk'],
  ...['el', 'ro', 'hu', 'ar', 'ar-EG', 'ar-LB', 'he', 'hi', 'id', 'ms', 'sw', 'ca'],
];
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec';
const ODD: Readonly<Record<string, number>> = {
  fev: 2,
  feber: 2,
  avr: 4,
  abr: 4,
  juil: 7,
  sept: 9,
  okt: 10,
  dez: 12,
  marz: 3,
  janner: 1,
  setiembre: 9,
};

let kept: ReadonlyMap<string, number> | undefined;

/** 1 to 12, or `undefined` for another word. */
export function monthOf(word: string): number | undefined {
  kept ??= readNames();
  const folded = fold(word);
  return (
    kept.get(folded) ?? kept.get(folded.replace(/^[בלמ](?=.{3})/u, '')) ?? kept.get(`${stemOf(folded)}~`)
  );
}

function readNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const add = (name: string, month: number) => {
    const key = fold(name);
    if (key.length > 2 && !names.has(key)) names.set(key, month);
    // By the stem too, for cases of Slavic languages.
    const stem = `${stemOf(key)}~`;
    if (key.length > 4 && !names.has(stem)) names.set(stem, month);
  };
  for (const locale of LOCALES) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
        month: 'long',
        day,
        timeZone: 'UTC',
      });
      for (const month of months) {
        const parts = format.formatToParts(Date.UTC(2027, month - 1, 15));
        add(parts.find(({ type }) => type === 'month')?.value ?? '', month);
      }
    }
  }
  for (const [at, name] of SHORT.split(' ').entries()) add(name, at + 1);
  for (const [name, month] of Object.entries(ODD)) add(name, month);
  return names;
}
