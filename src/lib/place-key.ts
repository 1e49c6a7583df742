import { fold } from './text.ts';

/** The form in which two spellings of a place are equal: `St. Louis` and `Saint Louis` have one. */
export function placeKey(text: string): string {
  return fold(text).replace(/\bsaint\b/g, 'st');
}
