/** Cities as values of a facet: one a city, however it is spelt. */
import type { Hub } from '#domain/hub.ts';
import { aliasesOf, CITY_NAMES } from '#lib/city-aliases.ts';
import { compareKeys } from '#lib/collate.ts';
import { countryName, formatPlace } from '#lib/intl.ts';
import { placeKey } from '#lib/place-key.ts';

/** `Lisboa` and `Lisbon` in `PT` → `lisbon-pt`; `undefined` for a name without a letter. */
export function cityId(city: string, country: string): string | undefined {
  const known = aliasesOf(city).find((alias) => alias.country === country);
  return idOf(known?.name ?? city, country);
}

function idOf(name: string, country: string): string | undefined {
  const key = placeKey(name).replaceAll(' ', '-');
  return key ? `${key}-${country.toLowerCase()}` : undefined;
}

/** What the id of a city would be without our list of other names, which grows: `lisboa-pt` → `lisbon-pt`. */
export function cityRenames({ partners }: Hub): Map<string, string> {
  const renames = new Map<string, string>();
  for (const { profile } of partners.values()) {
    const { city = '', country = '' } = profile.base ?? {};
    const [plain, id] = [idOf(city, country), cityId(city, country)];
    if (plain !== undefined && id !== undefined && plain !== id) renames.set(plain, id);
  }
  return renames;
}

interface CityNames {
  /** As most partners spell it. */
  readonly label: string;
  /** Other spellings of the partners, then names in other languages. */
  readonly others: readonly string[];
}

const NAMES = Map.groupBy(CITY_NAMES, ({ name, country }) => idOf(name, country));

const kept = new WeakMap<Hub, ReadonlyMap<string, CityNames>>();

/** By id: how the hub's partners call their cities. Of two cities with one name, both tell their country. */
export function cityNames(hub: Hub): ReadonlyMap<string, CityNames> {
  const known = kept.get(hub) ?? toCityNames(hub);
  kept.set(hub, known);
  return known;
}

function toCityNames(hub: Hub): Map<string, CityNames> {
  const uses = countSpellings(hub);
  const spellings = [...uses].map(([id, counts]): [string, string[]] => {
    const byUse = [...counts].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || compareKeys(a, b));
    return [id, byUse.map(([spelling]) => spelling)];
  });
  const namesakes = Map.groupBy(spellings, ([, [label = '']]) => placeKey(label));
  return new Map(
    spellings.map(([id, [label = '', ...others]]) => {
      const unique = namesakes.get(placeKey(label))?.length === 1;
      const { locale } = hub.settings;
      const country = unique ? '' : countryName(id.slice(-2).toUpperCase(), locale);
      return [id, { label: formatPlace(label, country, locale), others: otherNames(id, label, others) }];
    }),
  );
}

/** Each name once, however it is spelt; none that is found by the label. */
function otherNames(id: string, label: string, spellings: readonly string[]): string[] {
  const known = (NAMES.get(id) ?? []).flatMap(({ name, alias }) => [name, alias]);
  const seen = new Set([placeKey(label)]);
  return [...spellings, ...known].filter((name) => {
    const key = placeKey(name);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** By id of the city: how often each spelling stands in a profile. */
function countSpellings({ partners }: Hub): Map<string, Map<string, number>> {
  const uses = new Map<string, Map<string, number>>();
  for (const { profile } of partners.values()) {
    const { city = '', country = '' } = profile.base ?? {};
    const id = cityId(city, country);
    if (id === undefined) continue;
    const counts = uses.get(id) ?? new Map<string, number>();
    uses.set(id, counts.set(city, (counts.get(city) ?? 0) + 1));
  }
  return uses;
}
