/** Finds texts by the beginning of their words, in any spelling that folds to the same. */
import { fold } from '#lib/text.ts';

/** Tells the number of each text with such a word, and whether a whole word is equal, not only its beginning. */
export type WordFinder = (word: string, visit: (item: number, whole: boolean) => void) => void;

/** Scripts that put no spaces between words: there any place in a text may begin one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** A finder over `texts`. At our sizes one folded text of all, searched from start to end, is quicker than any tree. */
export function createWordFinder(texts: readonly string[]): WordFinder {
  const folded = texts.map((text) => ` ${fold(text)} `);
  const all = folded.join('');
  const ends = new Uint32Array(folded.length);
  for (let item = 0; item < ends.length; item++)
    ends[item] = (ends[item - 1] ?? 0) + (folded[item]?.length ?? 0);
  return (word, visit) => {
    const wanted = UNSPACED.test(word) ? word : ` ${word}`;
    let item = 0;
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
      while (at >= (ends[item] ?? 0)) item += 1;
      visit(item, all[at + wanted.length] === ' ');
    }
  };
}
