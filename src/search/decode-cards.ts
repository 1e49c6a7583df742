/** The file for cards, joined with the index → the same cards that the build knew. Runs in the browser. */
import type { Availability } from '#domain/availability.ts';
import { formatList, formatPlace } from '#lib/intl.ts';
import { addTo, type Bitset, emptySet, isIn } from './bitset.ts';
import type { Budget, Card } from './card.ts';
import { type Column, type DecodedIndex, decodeColumn, textOf } from './decode-index.ts';
import type { SearchCards } from './index-format.ts';
import { readNumbers } from './number-text.ts';
import { expandSlug } from './short-slug.ts';

/** The card of a partner by its number. */
export type CardOf = (id: number) => Card;

/** @throws when the files are of two builds, which number the partners differently. */
export function decodeCards(cards: SearchCards, index: DecodedIndex): CardOf {
  if (index.stamp !== cards.stamp) throw new Error('The search files are of two builds');
  const offsets = decodeColumn(cards.offsets);
  const headlineLanguages = decodeColumn(cards.headlineLanguages);
  const languages = decodeColumn(cards.languages);
  const availabilities = decodeColumn(cards.availabilities);
  const budgets = [cards.currencies, cards.budgetsFrom, cards.budgetsTo].map(decodeColumn);
  const logos = decodeGaps(cards.logos, index.size);
  const labels = (key: string, id: number) => labelsOf(index, key, id);
  return (id) => {
    const name = index.names[id] ?? '';
    return {
      slug: slugOf(cards, index, id),
      name,
      headline: cards.headlines[id] ?? '',
      headlineLanguage: textOf(headlineLanguages, id) || undefined,
      place: formatPlace(cityOf(index, id), labels('country', id).join(), index.locale),
      offset: textOf(offsets, id),
      languages: textOf(languages, id) || formatList(labels('language', id), index.locale),
      kinds: labels('kind', id),
      expertise: labels('expertise', id),
      tier: tierOf(index, cards, id),
      availability: toAvailability(textOf(availabilities, id)),
      budget: toBudget(budgets, id),
      logo: isIn(logos, id),
    };
  };
}

/** The number of each partner by its slug. */
export function numbersBySlug(cards: SearchCards, index: DecodedIndex): ReadonlyMap<string, number> {
  return new Map(index.names.map((_, id) => [slugOf(cards, index, id), id]));
}

function slugOf({ slugs }: SearchCards, { names }: DecodedIndex, id: number): string {
  return expandSlug(slugs[id] ?? '', names[id] ?? '');
}

function cityOf({ bases }: DecodedIndex, id: number): string {
  return bases.values[bases.places[id] ?? 0]?.city ?? '';
}

function labelsOf({ facets }: DecodedIndex, key: string, id: number): string[] {
  const facet = facets.get(key);
  return facet ? Array.from(facet.placesOf(id), (place) => facet.values[place]?.label ?? '') : [];
}

function tierOf({ facets }: DecodedIndex, { rings }: SearchCards, partner: number): Card['tier'] {
  const facet = facets.get('tier');
  const { id = '', label = '' } = facet?.values[facet.placesOf(partner)[0] ?? -1] ?? {};
  return { id, name: label, ring: rings[id] ?? 'plain' };
}

function toAvailability(text: string): Availability {
  return JSON.parse(text);
}

function toBudget(columns: readonly Column[], id: number): Budget | undefined {
  const [currency = '', from = '', to = ''] = columns.map((column) => textOf(column, id));
  if (!currency) return undefined;
  return { currency, from: Number(from), ...(to ? { to: Number(to) } : {}) };
}

function decodeGaps(text: string, size: number): Bitset {
  const set = emptySet(size);
  let id = 0;
  for (const gap of readNumbers(text)) {
    id += gap;
    addTo(set, id);
  }
  return set;
}
