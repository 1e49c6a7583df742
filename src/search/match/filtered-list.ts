/** Needs → filters of the directory that still find somebody: what "Open as a filtered list" leads to. */
import { type Bitset, countOf, emptySet, fullSet, intersect, unite } from '../bitset.ts';
import type { DecodedIndex } from '../decode-index.ts';
import type { Need, NeedKind } from './need.ts';

/** Kinds that are facets of the directory too, the most telling first. */
const FACETS = ['expertise', 'language', 'region', 'country', 'industry', 'service', 'engagement'] as const;

/** Ids of values by key of facet. A facet that would leave nobody is left out. */
export function toFilters(
  needs: readonly Need[],
  index: DecodedIndex,
): ReadonlyMap<string, readonly string[]> {
  let found: Bitset = fullSet(index.size);
  const filters = new Map<string, readonly string[]>();
  for (const kind of FACETS) {
    const values = valuesOf(needs, kind, index);
    const both = intersect(unionOf(values, kind, index), found);
    if (values.length === 0 || countOf(both) === 0) continue;
    found = both;
    filters.set(kind, values);
  }
  return filters;
}

function valuesOf(needs: readonly Need[], kind: NeedKind, { facets }: DecodedIndex): string[] {
  const known = facets.get(kind)?.places;
  return needs.filter((need) => need.kind === kind && known?.has(need.value)).map(({ value }) => value);
}

function unionOf(values: readonly string[], kind: NeedKind, { facets, size }: DecodedIndex): Bitset {
  const facet = facets.get(kind);
  return values.reduce(
    (all, value) => unite(all, facet?.sets[facet.places.get(value) ?? -1] ?? emptySet(0)),
    emptySet(size),
  );
}
