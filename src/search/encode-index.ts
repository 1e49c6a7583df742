/** Records → the compact index; the inverse is `decode-index.ts`. */
import type { Hub } from '#domain/hub.ts';
import { compareKeys } from '#lib/collate.ts';
import { hash32 } from '#lib/seal.ts';
import { writeBase } from './base.ts';
import { type FacetTable, facetTables } from './facet-table.ts';
import type { EncodedColumn, EncodedFacet, SearchIndex } from './index-format.ts';
import { writeNumbers } from './number-text.ts';
import type { SearchRecord } from './record.ts';

/** Facets whose values a card shows, best first. */
const SHOWN = new Set(['expertise', 'kind', 'language']);

export function encodeIndex(records: readonly SearchRecord[], hub: Hub): SearchIndex {
  const drop = ({ points }: SearchRecord, at: number) => (records[at - 1]?.points ?? 2 * points) - points;
  const bases = encodeColumn(records.map(({ base }) => writeBase(base)));
  const byBase = new Map(records.map((record) => [writeBase(record.base), record]));
  const places = bases.values.flatMap((base) => byBase.get(base) ?? []);
  return {
    stamp: stampOf(records),
    locale: hub.settings.locale,
    matchWeight: hub.ranking.signals.find(({ id }) => id === 'match')?.weight ?? 0,
    names: records.map(({ card }) => card.name),
    points: writeNumbers(records.map(drop)),
    joined: encodeColumn(records.map(({ joined }) => joined)),
    bases,
    facets: facetTables(records, hub).map((table) => encodeFacet(table, table.ofBase ? places : records)),
  };
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
  { key, title, searched, listed, ofBase, values }: FacetTable,
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
