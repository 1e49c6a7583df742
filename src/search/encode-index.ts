/** Records → the compact index; the inverse is `decode-index.ts`. */
import type { Hub } from '#domain/hub.ts';
import { compareKeys } from '#lib/collate.ts';
import type { CityFacts } from '#lib/coordinates.ts';
import { hash32 } from '#lib/seal.ts';
import { type Base, writeBase } from './base.ts';
import { type FacetTable, facetTables } from './facet-table.ts';
import type { EncodedColumn, EncodedFacet, SearchIndex } from './index-format.ts';
import { writeNumbers } from './number-text.ts';
import { encodePositions } from './positions.ts';
import type { SearchRecord } from './record.ts';

/** Facets whose values a card shows, best first. */
const SHOWN = new Set(['expertise', 'kind', 'language']);

/** What is known of a city; nothing when the caller has no gazetteer. */
export type FindCity = (country: string, city: string) => CityFacts | undefined;

export function encodeIndex(
  records: readonly SearchRecord[],
  hub: Hub,
  findCity: FindCity = () => undefined,
): SearchIndex {
  const drop = ({ points }: SearchRecord, at: number) => (records[at - 1]?.points ?? 2 * points) - points;
  const written = records.map(({ base }) => writeBase(withZone(base, findCity)));
  const bases = encodeColumn(written);
  const byBase = new Map(records.map((record, at) => [written[at], record]));
  const places = bases.values.flatMap((base) => byBase.get(base) ?? []);
  const tables = facetTables(records, hub);
  return {
    stamp: stampOf(records),
    locale: hub.settings.locale,
    matchWeight: hub.ranking.signals.find(({ id }) => id === 'match')?.weight ?? 0,
    names: records.map(({ card }) => card.name),
    points: writeNumbers(records.map(drop)),
    joined: encodeColumn(records.map(({ joined }) => joined)),
    bases,
    positions: encodePositions(cityPositions(tables, places, findCity)),
    facets: tables.map((table) => encodeFacet(table, table.ofBase ? places : records)),
  };
}

/** A partner that names its city need not name the time zone. */
function withZone(base: Base, findCity: FindCity): Base {
  if (base.timeZone || !base.city) return base;
  return { ...base, timeZone: findCity(base.country, base.city)?.timeZone ?? '' };
}

/** By place of value: where the city lies, in the first spelling that is known. */
function cityPositions(
  tables: readonly FacetTable[],
  places: readonly SearchRecord[],
  findCity: FindCity,
): (CityFacts | undefined)[] {
  const found = new Map<string, CityFacts>();
  for (const { base, stated } of places) {
    const [id] = stated.get('city') ?? [];
    const facts = id && !found.has(id) ? findCity(base.country, base.city) : undefined;
    if (id && facts) found.set(id, facts);
  }
  const cities = tables.find(({ key }) => key === 'city')?.values ?? [];
  return cities.map(({ id }) => found.get(id));
}

/** The same for two outputs exactly when they number the same partners alike. */
export function stampOf(records: readonly SearchRecord[]): string {
  return hash32(records.map(({ slug }) => slug).join(' ')).toString(36);
}

/** Frequent texts get small numbers. */
export function encodeColumn(texts: readonly string[]): EncodedColumn {
  const uses = new Map<string, number>();
  for (const text of texts) uses.set(text, (uses.get(text) ?? 0) + 1);
  const byUse = [...uses].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || compareKeys(a, b));
  const values = byUse.map(([text]) => text);
  const numbers = new Map(values.map((text, number) => [text, number]));
  return { values, numbers: writeNumbers(texts.map((text) => numbers.get(text) ?? 0)) };
}

/** Rising numbers as distances from one to the next. */
export function gapsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function encodeFacet(
  { key, title, searched, listed, ofBase, values, renames }: FacetTable,
  records: readonly Pick<SearchRecord, 'stated'>[],
): EncodedFacet {
  const places = new Map(values.map(({ id }, place) => [id, place]));
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const sorted = !SHOWN.has(key);
  const own = records.map(({ stated }) => {
    const list = placesOf(stated.get(key) ?? []);
    return sorted ? gapsOf(list.sort((a, b) => a - b)) : list;
  });
  return {
    key,
    title,
    searched,
    ...(listed === undefined ? {} : { listed }),
    ...(renames.size > 0 ? { renames: Object.fromEntries(renames) } : {}),
    ofBase,
    values: values.map(({ id, label, wider, aliases }) => ({
      id,
      label,
      ...(wider.length > 0 ? { wider: placesOf(wider) } : {}),
      ...(aliases.length > 0 ? { aliases } : {}),
    })),
    counts: writeNumbers(own.map(({ length }) => length)),
    places: writeNumbers(own.flat()),
    sorted,
  };
}
