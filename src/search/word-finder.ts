/** Finds texts by the beginning of their words, in any spelling that folds to the same. */
import { fold, foldAll } from '#lib/text.ts';

export interface WordFinder {
  /** Does now what the first look-up would have to wait for. */
  prepare(): void;
  /** Visits the number of each text with such a word, and whether a whole word is equal, not only its beginning. */
  find(word: string, visit: (item: number, whole: boolean) => void): void;
  /** All folded words, some of them several times. */
  words(): Iterable<string>;
  /** A folded word as the first text with it writes it. */
  spell(word: string): string | undefined;
}

/** Scripts that put no spaces between words: there any place in a text may begin one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Whether a folded word is of a script without spaces between words. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/**
 * A finder over `texts`, which are folded on first use, or before by `prepare`. At our sizes one folded text of all, searched from start to end,
 * is quicker than any tree.
 */
export function createWordFinder(texts: readonly string[]): WordFinder {
  let made: { readonly all: string; readonly ends: Uint32Array } | undefined;
  const folded = () => {
    made ??= join(texts);
    return made;
  };
  return {
    prepare: () => void folded(),
    find(word, visit) {
      const { all, ends } = folded();
      const wanted = isUnspaced(word) ? word : ` ${word}`;
      let item = 0;
      for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
        while (at >= (ends[item] ?? 0)) item += 1;
        visit(item, all[at + wanted.length] === ' ');
      }
    },
    words: () => folded().all.split(' ').filter(Boolean),
    spell(word) {
      const { all, ends } = folded();
      const at = all.indexOf(` ${word} `);
      const text = at < 0 ? '' : (texts[ends.findIndex((end) => at < end)] ?? '');
      return text.split(/[^\p{L}\p{M}\p{N}]+/u).find((part) => fold(part) === word);
    },
  };
}

function join(texts: readonly string[]) {
  const folded = foldAll(texts).map((text) => ` ${text} `);
  const ends = new Uint32Array(folded.length);
  for (let item = 0; item < ends.length; item++)
    ends[item] = (ends[item - 1] ?? 0) + (folded[item]?.length ?? 0);
  return { all: folded.join(''), ends };
}
