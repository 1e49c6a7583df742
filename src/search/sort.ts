/** The orders in which results can be shown. Equals keep the order of the published ranking. */
import { compareKeys, sortByName } from '#lib/collate.ts';
import { forEachOf } from './bitset.ts';
import type { DecodedIndex } from './decode-index.ts';
import { toHundredths } from './hundredths.ts';

export const SORTS = ['best', 'name', 'place', 'soonest', 'budget', 'tier', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** How well a partner meets what was asked for, 0 to 1; `undefined` when all meet it alike. */
export type MatchMeasure = ((id: number) => number) | undefined;

export type Sorter = (ids: readonly number[], sort: Sort, measure: MatchMeasure) => readonly number[];

/** A sorter over one index; keys that need work are made on their first use and kept. */
export function createSorter(index: DecodedIndex): Sorter {
  const kept = new Map<Sort, Uint32Array>();
  return (ids, sort, measure) => {
    if (sort === 'best') {
      if (!measure) return ids;
      return sortByKey(ids, (id) => -(index.points[id] ?? 0) - toHundredths(measure(id) * index.matchWeight));
    }
    const keys = kept.get(sort) ?? KEYS[sort](index);
    kept.set(sort, keys);
    return sortByKey(ids, (id) => keys[id] ?? 0);
  };
}

/** Sorted copy by a whole key, then by number. Packed into doubles, since native sorting of those is quickest. */
function sortByKey(ids: readonly number[], keyOf: (id: number) => number): number[] {
  const unit = 2 ** 22;
  const packed = Float64Array.from(ids, (id) => keyOf(id) * unit + id).sort();
  return Array.from(packed, (key) => key - Math.floor(key / unit) * unit);
}

const KEYS: Readonly<Record<Exclude<Sort, 'best'>, (index: DecodedIndex) => Uint32Array>> = {
  name({ names, locale, size }) {
    const keys = new Uint32Array(size);
    const ids = sortByName(
      names.keys(),
      locale,
      (id) => names[id] ?? '',
      (id) => String(id).padStart(9, '0'),
    );
    for (const [key, id] of ids.entries()) keys[id] = key;
    return keys;
  },
  /** By country, then by city. */
  place(index) {
    const cities = firstValues(index, 'city');
    const count = (index.facets.get('city')?.sets.length ?? 0) + 1;
    return firstValues(index, 'country').map((country, id) => country * count + (cities[id] ?? 0));
  },
  soonest: (index) => firstValues(index, 'availability'),
  /** By where the usual projects begin. */
  budget: (index) => firstValues(index, 'budget'),
  /** Highest first, as the facet has them. */
  tier: (index) => firstValues(index, 'tier'),
  newest({ joined: { values, places } }) {
    const latestFirst = [...values].sort(compareKeys).reverse();
    const keys = values.map((month) => latestFirst.indexOf(month));
    return places.map((place) => keys[place] ?? 0);
  },
};

/** By partner: place of the first of its values in the order of the facet; those without one come last. */
function firstValues({ facets, size }: DecodedIndex, key: string): Uint32Array {
  const sets = facets.get(key)?.sets ?? [];
  const places = new Uint32Array(size).fill(sets.length);
  for (const [place, set] of [...sets.entries()].reverse()) forEachOf(set, (id) => (places[id] = place));
  return places;
}
