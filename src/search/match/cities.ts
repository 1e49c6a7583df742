/** Cities by any of their names. */
import { CITY_NAMES } from '#lib/city-aliases.ts';
import { placeKey } from '#lib/place-key.ts';

const official = new Map(
  CITY_NAMES.map(({ alias, name, country }) => [country + placeKey(alias), name] as const),
);

/** The name under which the list of aliases has a city; `country` in either case. */
export function officialCity(name: string, country: string): string {
  return official.get(country.toUpperCase() + placeKey(name)) ?? name;
}

/** Whether two names mean one city of a country. */
export function isSameCity(a: string, b: string, country: string): boolean {
  return placeKey(officialCity(a, country)) === placeKey(officialCity(b, country));
}
