/**
 * What the eye sees of a name: two names with the same skeleton can be taken for each other. Source: UTS 39 with a
 * second table, and with pairs of Latin letters that UTS 39 leaves apart.
 */
import { confusablesMap } from 'confusables';
import { rectifyConfusion } from 'unicode-confusables';

/** Groups of letters that look like another one, in small letters. The order matters: later pairs meet earlier results. */
const FOLDS: readonly (readonly [pattern: RegExp, letter: string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1i|!]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
];

const seen = new Map<string, string>();

/** Only good for comparing with other skeletons: it is no word of any language. */
export function skeletonOf(name: string): string {
  const letters = [...name.normalize('NFKC')].map(likeness).join('');
  return FOLDS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), letters);
}

/** The letters that one character looks like, without marks, signs and spaces. */
function likeness(character: string): string {
  const known = seen.get(character);
  if (known !== undefined) return known;
  const plain = strip(character);
  const first = [...plain].map((letter) => rectifyConfusion(letter)).join('');
  const second = [...first].map((letter) => confusablesMap.get(letter) ?? letter).join('');
  const found = strip(second).toLowerCase();
  seen.set(character, found);
  return found;
}

function strip(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}|!]+/gu, '');
}
