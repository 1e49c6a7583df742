/**
 * Runs of words by which a copied text is known, whatever is written around it.
 * Source: Broder, "On the resemblance and containment of documents" (1997).
 */

/** Words in a run: long enough that two honest texts seldom share one. */
const RUN = 6;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts without spaces: there a letter counts as a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** No letter of those scripts comes before this. */
const FIRST_UNSPACED = /[\u0e00-\u{10ffff}]/u;

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  if (!FIRST_UNSPACED.test(text)) return words;
  return words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));
}

/** A text made ready to be looked for in thousands of others. */
export interface Passages {
  readonly runs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

export function passagesOf(text: string): Passages {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  return { runs, words: new Set(words) };
}

/** The share of the passages that stands in a text, between 0 and 1. */
export function shareIn(text: string, { runs, words: own }: Passages): number {
  if (runs.size === 0) return 0;
  const words = wordsOf(text);
  const found = new Set<string>();
  let streak = 0;
  for (const [at, word] of words.entries()) {
    // A run of theirs can only be one of ours where every word of it is.
    streak = own.has(word) ? streak + 1 : 0;
    const run = streak < RUN ? undefined : words.slice(at + 1 - RUN, at + 1).join(' ');
    if (run !== undefined && runs.has(run)) found.add(run);
  }
  return found.size / runs.size;
}
