/** The form in which two spellings of a place are equal. */
import { fold } from '#lib/text.ts';

/** Letters that have no decomposition in Unicode but are commonly written without their mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** `Łódź` and `Lodz`, `St. Louis` and `Saint Louis` have one key each. */
export function placeKey(text: string): string {
  return fold(text)
    .replace(/[łøßæœđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\bsaint\b/g, 'st');
}
