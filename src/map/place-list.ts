/** The places of the map in words: parts of the world, the countries in them, and their cities. */
import { type Base, chainOf, type PlaceKey, splitKey } from './places.ts';

export interface ListedPlace {
  readonly key: PlaceKey;
  /** Partners there. */
  readonly count: number;
  readonly places: readonly ListedPlace[];
}

/**
 * The parts of an area that lie right below it, or of the world without one, each with all its countries; the countries
 * alone where an area has no parts. In the order of first mention.
 */
export function listPlaces(bases: Iterable<Base>, area?: string): ListedPlace[] {
  const paths: PlaceKey[][] = [];
  for (const base of bases) {
    const path = pathOf(base, area);
    if (path) paths.push(path);
  }
  return toTree(paths);
}

/** Part of the world, country and city; `undefined` for a base that does not lie in the area. */
function pathOf(base: Base, area: string | undefined): PlaceKey[] | undefined {
  const chain = chainOf(base);
  const areas = chain.filter((key) => splitKey(key).kind === 'area').reverse();
  const at = area === undefined ? -1 : areas.indexOf(`area/${area}`);
  if (area !== undefined && at < 0) return undefined;
  const countryAndCity = chain.filter((key) => ['country', 'city'].includes(splitKey(key).kind)).reverse();
  return [...areas.slice(at + 1, at + 2), ...countryAndCity];
}

function toTree(paths: readonly (readonly PlaceKey[])[]): ListedPlace[] {
  const groups = Map.groupBy(
    paths.filter(({ length }) => length > 0),
    ([first]) => first,
  );
  return [...groups].flatMap(([key, group]) =>
    key ? [{ key, count: group.length, places: toTree(group.map((path) => path.slice(1))) }] : [],
  );
}
