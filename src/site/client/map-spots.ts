/** Where the partners of a result are, in the view box of the map. */
import type { Spot } from '#map/clusters.ts';
import { type LocatedBase, toSpots } from '#map/places.ts';
import { project } from '#map/projection.ts';
import type { WorldFile } from '#map/world-file.ts';
import type { DecodedFacet, DecodedIndex } from '#search/decode-index.ts';

/** `ids`: numbers of the partners in the index. Those who are nowhere on the map are not counted. */
export function spotsOf(
  ids: readonly number[],
  index: DecodedIndex,
  world: Pick<WorldFile, 'countries'>,
): Spot[] {
  return toSpots(locate(ids, index, world));
}

/** How many of the partners are at each base. */
function locate(
  ids: readonly number[],
  index: DecodedIndex,
  { countries }: Pick<WorldFile, 'countries'>,
): LocatedBase[] {
  const cityOf = valueReader(index.facets.get('city'));
  const countryOf = valueReader(index.facets.get('country'));
  const bases = new Map<string, LocatedBase>();
  for (const id of ids) {
    const country = countryOf(id)?.id.toUpperCase();
    if (country === undefined) continue;
    const city = cityOf(id);
    const key = city?.id ?? country;
    const known = bases.get(key);
    if (known) bases.set(key, { ...known, count: known.count + 1 });
    else bases.set(key, locateBase(country, city, index, countries));
  }
  return [...bases.values()];
}

interface Value {
  readonly id: string;
  readonly place: number;
}

/** The one value of a partner in a facet, with its place there. */
function valueReader(facet: DecodedFacet | undefined): (id: number) => Value | undefined {
  return (id) => {
    const place = facet?.placesOf(id)[0];
    const value = place === undefined ? undefined : facet?.values[place];
    return value && place !== undefined ? { id: value.id, place } : undefined;
  };
}

function locateBase(
  country: string,
  city: Value | undefined,
  { positions }: DecodedIndex,
  countries: WorldFile['countries'],
): LocatedBase {
  const position = city && positions[city.place];
  if (city && position) return { country, city: city.id, count: 1, point: project(position) };
  const [x, y] = countries[country] ?? [];
  return { country, count: 1, point: x === undefined || y === undefined ? undefined : { x, y } };
}
