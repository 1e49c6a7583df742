/** What the rows say of a result. */
import { formatKilometres } from '#lib/intl.ts';
import { type Addresses, type CardView, toCardView } from '#search/card-view.ts';
import type { SearchRequest, SearchResult } from '#search/query.ts';
import { corrected } from './corrected.ts';
import { matchedTerms } from './matched-terms.ts';
import type { Engine } from './search-engine.ts';
import { pageTexts } from './texts.ts';

/** The row at a place among the results. */
export function rowViewer(
  engine: Engine,
  request: SearchRequest,
  { ids, corrections }: SearchResult,
  addresses: Addresses,
  labelOf: (key: string, value: string) => string,
): (place: number) => CardView {
  const { index, searcher, cardOf } = engine;
  const words = corrected(request.query, corrections);
  return (place) => {
    const id = ids[place] ?? 0;
    const card = cardOf(id);
    const terms = matchedTerms(card, searcher.reasonsFor(id, request), words, labelOf);
    const matched = [...terms, ...reached(id, engine, request)];
    return toCardView(card, index.locale, addresses, pageTexts(), matched);
  };
}

/** How near somebody is, and how many hours are shared, where that was asked for. */
function reached(id: number, { index, searcher }: Engine, { near, overlap }: SearchRequest): string[] {
  const t = pageTexts();
  const kilometres = near && searcher.places.kilometresTo(id, near);
  const minutes = overlap && searcher.places.minutesWith(id, overlap);
  return [
    ...(kilometres === undefined
      ? []
      : [t('row.away', { distance: formatKilometres(kilometres, index.locale) })]),
    ...(minutes === undefined ? [] : [t('row.shared', { count: Math.floor(minutes / 6) / 10 })]),
  ];
}
