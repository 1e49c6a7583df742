/** Filters by place beside the facets: near a place, and enough working hours in common. Runs in the browser. */
import { type Coordinates, kilometresBetween } from '#lib/coordinates.ts';
import { offsetAt, sharedMinutes } from '#lib/working-hours.ts';
import { addTo, type Bitset, emptySet, unite } from './bitset.ts';
import type { DecodedIndex } from './decode-index.ts';

/** Around a value of the facet `city`, or around where somebody is: a position stays in the browser, never in an address. */
export type Near = ({ readonly city: string } | { readonly position: Coordinates }) & { readonly km: number };

/** At least so many hours from nine to five on both sides. */
export interface Overlap {
  readonly hours: number;
  /** Minutes east of UTC of whoever asks. */
  readonly offset: number;
  /** When, in milliseconds since 1970: offsets change with the season. */
  readonly instant: number;
}

export interface PlaceFilters {
  /** Partners whose city lies within reach. Nobody without a known city. */
  near(near: Near): Bitset;
  /** Partners with enough shared hours. Nobody without a known time zone. */
  overlap(overlap: Overlap): Bitset;
  /** From the place to the partner's city; `undefined` where either is not known. */
  kilometresTo(id: number, near: Near): number | undefined;
  /** Shared working time of a day; `undefined` where the partner's time zone is not known. */
  minutesWith(id: number, overlap: Overlap): number | undefined;
}

export function createPlaceFilters(index: DecodedIndex): PlaceFilters {
  const { bases, facets, positions, size } = index;
  const cities = facets.get('city');
  const centreOf = (near: Near): Coordinates | undefined =>
    'position' in near ? near.position : positions[cities?.places.get(near.city) ?? -1];
  const minutesOf = ({ timeZone }: { timeZone: string }, { offset, instant }: Overlap) => {
    const there = timeZone ? offsetAt(timeZone, instant) : undefined;
    return there === undefined ? undefined : sharedMinutes(offset, there);
  };
  const positionOf = (id: number) => positions[cities?.placesOf(id)[0] ?? -1];
  return {
    near(near) {
      const centre = centreOf(near);
      const found = emptySet(size);
      if (!centre) return found;
      for (const [place, position] of positions.entries())
        if (position && kilometresBetween(centre, position) <= near.km)
          unite(found, cities?.sets[place] ?? found);
      return found;
    },
    overlap(overlap) {
      const enough = bases.values.map((base) => (minutesOf(base, overlap) ?? -1) >= overlap.hours * 60);
      const found = emptySet(size);
      for (const [id, base] of bases.places.entries()) if (enough[base]) addTo(found, id);
      return found;
    },
    kilometresTo(id, near) {
      const [centre, position] = [centreOf(near), positionOf(id)];
      return centre && position && kilometresBetween(centre, position);
    },
    minutesWith(id, overlap) {
      const base = bases.values[bases.places[id] ?? -1];
      return base && minutesOf(base, overlap);
    },
  };
}
