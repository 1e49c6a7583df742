/** The search over loaded files. Imported lazily: a page that is only read needs none of it. */
import { type CardOf, decodeCards } from '#search/decode-cards.ts';
import { type DecodedIndex, decodeIndex } from '#search/decode-index.ts';
import type { SearchCards, SearchIndex } from '#search/index-format.ts';
import { createSearcher, type Searcher } from '#search/query.ts';
import { type PresentState, toPresentState } from '#search/renamed-state.ts';
import type { DirectoryState } from '#search/url-state.ts';

export interface Engine {
  readonly index: DecodedIndex;
  readonly searcher: Searcher;
  readonly cardOf: CardOf;
  /** A state from an address, in present ids. */
  toPresent(state: DirectoryState): PresentState;
}

/** @throws when the files do not belong together. */
export function createEngine(encoded: SearchIndex, cards: SearchCards): Engine {
  const index = decodeIndex(encoded);
  return {
    index,
    searcher: createSearcher(index),
    cardOf: decodeCards(cards, index),
    toPresent: (state) => toPresentState(state, index),
  };
}
