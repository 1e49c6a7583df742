/** Cities by name, and time zones by place. */
import { placeKey } from '#lib/place-key.ts';

export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First-level division as GeoNames codes it: `CA` in the US, `10` for Quebec. */
  readonly admin: string;
  readonly population: number;
  /** IANA time zone of its coordinates. */
  readonly zone: string;
}

export interface Gazetteer {
  /** All cities of that name, largest first. */
  find(name: string): readonly City[];
  /** Time zone of a city. Near a border the country's own zone wins over the neighbour's. */
  zoneOf(city: City): string;
  /** The zone of a country, or of one division, when practically everybody there shares it. */
  zoneOfArea(country: string, admin?: string): string | undefined;
}

/** Share of the inhabitants that must live in one zone for it to stand for the whole area. */
const SHARED = 0.99;

export function makeGazetteer(cities: readonly City[]): Gazetteer {
  const byName = Map.groupBy(cities, ({ name }) => placeKey(name));
  for (const group of byName.values()) group.sort((a, b) => b.population - a.population);
  const byCountry = Map.groupBy(cities, ({ country }) => country);
  const homes = homesOfZones(cities);

  const zoneOfArea = (country: string, admin?: string): string | undefined => {
    const inhabitants = new Map<string, number>();
    for (const city of byCountry.get(country) ?? []) {
      const counts = homes.get(city.zone) === country && (!admin || city.admin === admin);
      if (counts) inhabitants.set(city.zone, (inhabitants.get(city.zone) ?? 0) + city.population);
    }
    const total = [...inhabitants.values()].reduce((sum, count) => sum + count, 0);
    return [...inhabitants].find(([, count]) => count > 0 && count >= total * SHARED)?.[0];
  };
  return {
    find: (name) => byName.get(placeKey(name)) ?? [],
    zoneOf: ({ zone, country }) => (homes.get(zone) === country ? zone : (zoneOfArea(country) ?? zone)),
    zoneOfArea,
  };
}

/** Zone → the country in which most of its people live. */
function homesOfZones(cities: readonly City[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { zone, country, population } of cities) {
    const countries = counts.get(zone) ?? new Map<string, number>();
    countries.set(country, (countries.get(country) ?? 0) + population);
    counts.set(zone, countries);
  }
  return new Map(
    [...counts].map(([zone, countries]) => [
      zone,
      [...countries].reduce((most, next) => (next[1] > most[1] ? next : most))[0],
    ]),
  );
}
