/** Cards of listed partners by slug, from the search files. */
import type { Card } from '#search/card.ts';
import { decodeCards, numbersBySlug } from '#search/decode-cards.ts';
import { decodeIndex } from '#search/decode-index.ts';
import type { SearchCards, SearchIndex } from '#search/index-format.ts';
import { fetchJson } from '../engine.ts';

/** The card of a partner, or nothing when it is not listed. */
export type CardBySlug = (slug: string) => Card | undefined;

/** `folder` is where the files of this language are. @throws when they cannot be had. */
export async function loadCards(folder: string): Promise<CardBySlug> {
  const [encoded, cards] = await Promise.all([
    fetchJson<SearchIndex>(`${folder}index.json`),
    fetchJson<SearchCards>(`${folder}cards.json`),
  ]);
  const index = decodeIndex(encoded);
  const cardOf = decodeCards(cards, index);
  const numbers = numbersBySlug(cards, index);
  return (slug) => {
    const number = numbers.get(slug);
    return number === undefined ? undefined : cardOf(number);
  };
}
