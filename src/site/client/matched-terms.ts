/** Why a row is among the results, as terms that the row itself would not make plain. */
import { fold } from '#lib/text.ts';
import type { Card } from '#search/card.ts';
import type { Reason } from '#search/query.ts';

/** Facets whose values a row does not show elsewhere. */
const MARKED = new Set(['expertise', 'service', 'industry', 'region', 'kind', 'engagement', 'certification']);

/** Labels of chosen values, then expertise that the words begin. */
export function matchedTerms(
  card: Card,
  reasons: readonly Reason[],
  query: string,
  labelOf: (key: string, value: string) => string,
): string[] {
  const chosen = reasons
    .filter(({ facet }) => MARKED.has(facet))
    .map(({ facet, value }) => labelOf(facet, value));
  const words = fold(query).split(' ').filter(Boolean);
  const named = card.expertise.filter((term) => words.some((word) => ` ${fold(term)}`.includes(` ${word}`)));
  return [...new Set([...chosen, ...named])];
}
