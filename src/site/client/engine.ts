/** Loads the search files and keeps them. */
import { type CardOf, decodeCards } from '#search/decode-cards.ts';
import { type DecodedIndex, decodeIndex } from '#search/decode-index.ts';
import type { SearchCards, SearchIndex } from '#search/index-format.ts';
import { createSearcher, type Searcher } from '#search/query.ts';

export interface Engine {
  readonly index: DecodedIndex;
  readonly searcher: Searcher;
  readonly cardOf: CardOf;
}

/** A loader that fetches once, and again only after a failure. `folder` is where the files of this language are. */
export function createEngineLoader(folder: string): () => Promise<Engine> {
  let loading: Promise<Engine> | undefined;
  return () => {
    loading ??= load(folder).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function load(folder: string): Promise<Engine> {
  const [encoded, cards] = await Promise.all([
    fetchJson<SearchIndex>(`${folder}index.json`),
    fetchJson<SearchCards>(`${folder}cards.json`),
  ]);
  if (encoded.stamp !== cards.stamp) throw new Error('The search files are of two builds');
  const index = decodeIndex(encoded);
  return { index, searcher: createSearcher(index), cardOf: decodeCards(cards, index) };
}

/** @throws when the file cannot be had. */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
