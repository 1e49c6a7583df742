/** Our own index, as the directory uses it. */
import { decodeCards } from '#search/decode-cards.ts';
import { decodeIndex } from '#search/decode-index.ts';
import { createSearcher } from '#search/query.ts';
import type { Contender } from './contender.ts';

export const contender: Contender = {
  fetch: () =>
    Promise.all(['index', 'cards'].map(async (name) => (await fetch(`/ours/${name}.json`)).text())),
  open(fetched) {
    const [encoded = '', cards = ''] = fetched as string[];
    const index = decodeIndex(JSON.parse(encoded));
    const searcher = createSearcher(index);
    const cardOf = decodeCards(JSON.parse(cards), index);
    // The site does it in the next idle moment.
    searcher.warmUp();
    return {
      ask({ words, chosen }) {
        const request = { query: words, selections: new Map(Object.entries(chosen)), sort: 'best' } as const;
        const { ids, counts } = searcher.search(request);
        for (const id of ids.slice(0, 20)) cardOf(id);
        return { found: ids.length, counted: [...counts.values()].flat().length };
      },
    };
  },
};
