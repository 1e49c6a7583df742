/** What places are called, and where their pages are. Runs in the browser, too. */
import { formatPlace } from '#lib/intl.ts';
import { splitKey } from './places.ts';

/** Names in one language, by id. */
export interface PlaceNames {
  readonly locale: string;
  city(id: string): string;
  country(id: string): string;
  area(id: string): string;
  /** For those partners of a country whose city is not on the map. */
  elsewhere(country: string): string;
  readonly world: string;
}

/** `Berlin`, `Germany`, `Western Europe`. */
export function nameOf(key: string, names: PlaceNames): string {
  const { kind, id } = splitKey(key);
  if (kind === 'world') return names.world;
  return kind === 'elsewhere' ? names.elsewhere(names.country(id)) : names[kind](id);
}

/** The same, with the country of a city: `Berlin, Germany`. */
export function fullNameOf(key: string, names: PlaceNames): string {
  const { kind, id } = splitKey(key);
  const name = nameOf(key, names);
  if (kind !== 'city') return name;
  const country = names.country(id.slice(id.lastIndexOf('-') + 1));
  // Cities with namesakes abroad name it themselves.
  return name.endsWith(country) ? name : formatPlace(name, country, names.locale);
}

/** Address below the pages of a language. */
export function pageOf(key: string): string {
  const { kind, id } = splitKey(key);
  if (kind === 'world') return '/map/';
  if (kind === 'area') return `/map/${id}/`;
  return `/experts/${kind === 'city' ? 'city' : 'country'}/${id}/`;
}
