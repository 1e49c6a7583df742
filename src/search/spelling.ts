/** The known words nearest to a mistyped one. Fast enough for tens of thousands of words at each key. */
import { editDistance } from '#lib/text.ts';
import { bitsOf } from './bitset.ts';
import { isUnspaced } from './word-finder.ts';

/** Known words at the least distance, by code unit; none when all are too far. */
export type Speller = (word: string) => readonly string[];

/**
 * How many slips a word may hold: none below four letters, where every word is near another one; one below eight; two from
 * there on. Numbers are never slips, and in scripts without spaces nobody knows where a word ends.
 */
export function slipsIn(word: string): number {
  if (/\p{N}/u.test(word) || isUnspaced(word)) return 0;
  const { length } = [...word];
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

export function createSpeller(known: Iterable<string>): Speller {
  const words = [...new Set(known)].sort();
  const letters = Uint32Array.from(words, lettersOf);
  return (word) => {
    const limit = slipsIn(word);
    if (limit === 0) return [];
    const own = lettersOf(word);
    const alike = words.filter((_, at) => bitsOf(own ^ (letters[at] ?? 0)) <= 2 * limit);
    const distances = alike.map((candidate) => editDistance(word, candidate, limit));
    const least = distances.reduce((a, b) => Math.min(a, b), limit);
    return alike.filter((_, at) => distances[at] === least);
  };
}

/** Which letters a word has, as bits; several share one. A slip changes two of them at most. */
function lettersOf(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << ((letter.codePointAt(0) ?? 0) & 31);
  return bits >>> 0;
}
