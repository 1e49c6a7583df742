/** The search over its files, with all that asks of it share. */
import { type CardOf, decodeCards } from '#search/decode-cards.ts';
import { type DecodedIndex, decodeIndex } from '#search/decode-index.ts';
import type { SearchCards, SearchIndex } from '#search/index-format.ts';
import { createSearcher, type Searcher } from '#search/query.ts';
import { fetchJson } from './engine.ts';

export interface Engine {
  readonly index: DecodedIndex;
  readonly searcher: Searcher;
  readonly cardOf: CardOf;
}

/**
 * `folder` is where the files of this language are.
 * @throws when they cannot be had, or do not belong together
 */
export async function loadEngine(folder: string): Promise<Engine> {
  const [encoded, cards] = await Promise.all([
    fetchJson<SearchIndex>(`${folder}index.json`),
    fetchJson<SearchCards>(`${folder}cards.json`),
  ]);
  if (encoded.stamp !== cards.stamp) throw new Error('The search files are of two builds');
  const index = decodeIndex(encoded);
  const searcher = createSearcher(index);
  whenIdle(() => searcher.warmUp());
  return { index, searcher, cardOf: decodeCards(cards, index) };
}

/** Not every browser tells when it is idle; soon after will do then. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else setTimeout(act, 200);
}
