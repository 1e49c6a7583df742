/** What the rows and the facets say of a result. */
import { type Addresses, type CardView, toCardView } from '#search/card-view.ts';
import type { CardTexts } from '#search/card-texts.ts';
import type { SearchRequest, SearchResult } from '#search/query.ts';
import { corrected } from './corrected.ts';
import type { Engine } from './search-engine.ts';
import { matchedTerms } from './matched-terms.ts';

/** The row at a place among the results. */
export function rowViewer(
  { index, searcher, cardOf }: Engine,
  request: SearchRequest,
  { ids, corrections }: SearchResult,
  addresses: Addresses,
  labelOf: (key: string, value: string) => string,
  t: CardTexts,
): (place: number) => CardView {
  const words = corrected(request.query, corrections);
  return (place) => {
    const id = ids[place] ?? 0;
    const card = cardOf(id);
    const matched = matchedTerms(card, searcher.reasonsFor(id, request), words, labelOf);
    return toCardView(card, index.locale, addresses, t, matched);
  };
}
