/** The values that the partners really have, with labels and counts: what filters and landing pages list. */
import type { Hub } from '#domain/hub.ts';
import { FACETS } from './facets.ts';
import type { SearchRecord } from './record.ts';

export interface FacetValue {
  /** Stands in addresses. */
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Ids of wider values, nearest first. Their number is the depth in an outline. */
  readonly wider: readonly string[];
  /** Listed partners that a filter by this value finds. */
  readonly count: number;
}

export interface FacetTable {
  readonly key: string;
  readonly title: string;
  /** What a word of the search box is worth when it is found in a label; 0: not looked for. */
  readonly searched: number;
  readonly values: readonly FacetValue[];
  /** How many values are listed before somebody looks for one; absent: all. */
  readonly listed?: number | undefined;
  readonly ofBase: boolean;
  /** Earlier ids in addresses → present ones. */
  readonly renames: ReadonlyMap<string, string>;
}

/** All facets that somebody has a value in, with the values in the order in which they are shown. */
export function facetTables(records: readonly SearchRecord[], hub: Hub): FacetTable[] {
  return FACETS.map((facet) => {
    const counts = new Map<string, number>();
    for (const { values } of records)
      for (const value of values.get(facet.key) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = facet.inOrder(counts.keys(), hub).map((id) => ({
      id,
      label: facet.label(id, hub),
      aliases: facet.aliases(id, hub),
      wider: facet.wider(id, hub),
      count: counts.get(id) ?? 0,
    }));
    const { key, searched, ofBase } = facet;
    const renames = new Map([...facet.renames(hub)].filter(([, id]) => counts.has(id)));
    const listed = values.length > facet.listed ? facet.listed : undefined;
    return { key, title: facet.title(hub), searched, values, listed, ofBase, renames };
  }).filter(({ values }) => values.length > 0);
}

/** The values to list at once, in their usual order: at most so many, the most frequent ones. */
export function listedValues<Value extends { readonly count: number }>(
  values: readonly Value[],
  listed: number,
): Value[] {
  const byCount = [...values].sort((a, b) => b.count - a.count);
  const most = new Set(byCount.slice(0, listed));
  return values.filter((value) => most.has(value));
}

/** The records that a landing page of one value lists, in ranking order. */
export function recordsWith(records: readonly SearchRecord[], facet: string, value: string): SearchRecord[] {
  return records.filter(({ values }) => values.get(facet)?.includes(value));
}
