/** Places that the map knows, from a city to the world, and which of them lie in which. */
import { areasOf } from './areas.ts';
import type { Spot } from './clusters.ts';
import type { Point } from './frame.ts';

/** What kind of place a key names; `elsewhere` is a country for those of its partners whose city is not on the map. */
export const PLACE_KINDS = ['city', 'elsewhere', 'country', 'area', 'world'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A kind and an id: `city/lisbon-pt`, `elsewhere/pt`, `country/pt`, `area/southern-europe`, `world/`. */
export type PlaceKey = `${PlaceKind}/${string}`;

/** Where a partner is. */
export interface Base {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Id of the city, when it is known where it lies. */
  readonly city?: string | undefined;
}

const WORLD: PlaceKey = 'world/';

/** Keys of the places that a base lies in, its own first, the world last. */
export function chainOf({ country, city }: Base): PlaceKey[] {
  const id = country.toLowerCase();
  return [
    city === undefined ? `elsewhere/${id}` : `city/${city}`,
    `country/${id}`,
    ...areasOf(country).map((area): PlaceKey => `area/${area}`),
    WORLD,
  ];
}

/** `city/lisbon-pt` → `['city', 'lisbon-pt']`. */
export function splitKey(key: string): { kind: PlaceKind; id: string } {
  const [start = '', ...rest] = key.split('/');
  return { kind: PLACE_KINDS.find((kind) => kind === start) ?? 'world', id: rest.join('/') };
}

/** So many partners at a base, and where it lies on the map; nowhere, when nobody knows. */
export interface LocatedBase extends Base {
  readonly count: number;
  readonly point: Point | undefined;
}

/** One spot a place, in the order of first mention. Bases that are nowhere are left out. */
export function toSpots(bases: Iterable<LocatedBase>): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { point, count, ...base } of bases) {
    const chain = chainOf(base);
    const key = chain[0] ?? WORLD;
    const known = spots.get(key);
    const { x, y } = known ?? point ?? {};
    if (x !== undefined && y !== undefined)
      spots.set(key, { chain, count: (known?.count ?? 0) + count, x, y });
  }
  return withoutNeedlessElsewhere([...spots.values()]);
}

/** Where no city of a country is on the map, nobody is elsewhere: the spot is that of the country. */
function withoutNeedlessElsewhere(spots: readonly Spot[]): Spot[] {
  const kindOf = ({ chain: [key = ''] }: Spot) => splitKey(key).kind;
  const countries = new Set(spots.filter((spot) => kindOf(spot) === 'city').map(({ chain }) => chain[1]));
  return spots.map((spot) =>
    kindOf(spot) === 'elsewhere' && !countries.has(spot.chain[1])
      ? { ...spot, chain: spot.chain.slice(1) }
      : spot,
  );
}
