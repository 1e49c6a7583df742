/** Loads the search with its files, and keeps it. */
import type { SearchCards, SearchIndex } from '#search/index-format.ts';
import type { Engine } from './search-engine.ts';

export type { Engine };

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
  const [{ createEngine }, index, cards] = await Promise.all([
    import('./search-engine.ts'),
    fetchJson<SearchIndex>(`${folder}index.json`),
    fetchJson<SearchCards>(`${folder}cards.json`),
  ]);
  return createEngine(index, cards);
}

/** @throws when the file cannot be had. */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
