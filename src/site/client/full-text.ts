/** Asks Pagefind which profiles hold the words, in terms of the search index. */
import type { TextJoin } from '#search/index-format.ts';
import { fetchJson } from './engine.ts';

/** The part of Pagefind's interface that we use. */
interface Pagefind {
  search(
    words: string,
  ): Promise<{ readonly results: readonly { readonly id: string; readonly score: number }[] }>;
}

/** Relevance, above 0 to 1, by number of partner. */
export type FullText = (words: string) => Promise<ReadonlyMap<number, number>>;

/** Words that say nothing yet are not worth a download. */
const MIN_LENGTH = 2;

/** Loads on first use. Whatever fails, nobody is found: names, places and expertise are searched without it. */
export function createFullText(base: string, stamp: string): FullText {
  let loading: Promise<FullText> | undefined;
  return async (words) => {
    if (words.trim().length < MIN_LENGTH) return new Map();
    loading ??= load(base, stamp);
    try {
      return await (
        await loading
      )(words);
    } catch {
      return new Map();
    }
  };
}

async function load(base: string, stamp: string): Promise<FullText> {
  const [pagefind, join] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
    fetchJson<TextJoin>(`${base}pagefind/records.json`),
  ]);
  if (join.stamp !== stamp) throw new Error('The full-text index is of another build');
  const numbers = new Map(join.fragments.map((fragment, number) => [fragment, number]));
  return async (words) => {
    const { results } = await pagefind.search(words);
    const best = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
    const found = results.map(({ id, score }): [number | undefined, number] => [
      numbers.get(id.replace(/^.*_/, '')),
      Math.max(score / best, 0.01),
    ]);
    return new Map(found.filter((pair): pair is [number, number] => pair[0] !== undefined));
  };
}
