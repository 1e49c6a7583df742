/** What a facet is; the list of them is in `facets.ts`. */
import type { Hub } from '#domain/hub.ts';
import type { Partner } from '#domain/partner.ts';
import { type TaxonomyName, withAncestors } from '#domain/taxonomy.ts';
import { sortByName } from '#lib/collate.ts';

interface FacetSpec {
  /** Stands in addresses: `?expertise=planning`, `/experts/expertise/planning/`. */
  readonly key: string;
  title(hub: Hub): string;
  /** Values of a partner, best first, without wider ones. */
  stated(partner: Partner, hub: Hub, today: string): readonly string[];
  label(value: string, hub: Hub): string;
  /** All possible values in the order in which they are shown; without it, values are sorted by label. */
  order?(hub: Hub): readonly string[];
  /** Values that a partner with `value` has too, nearest first. */
  wider?(value: string, hub: Hub): readonly string[];
  /** Other words for a value, which the search box understands. */
  aliases?(value: string, hub: Hub): readonly string[];
  /** Earlier ids that addresses may still hold → present ones. */
  renames?(hub: Hub): ReadonlyMap<string, string>;
  /** What a word of the search box is worth when it is found in a label, from 0 to 1; without it, it is not looked for. */
  readonly searched?: number;
  /** How many values are listed before somebody looks for one, the most frequent ones; without it, all. */
  readonly listed?: number;
  /** Whether the value follows from the base of a partner, so that the index says it once a place. */
  readonly ofBase?: boolean;
}

export interface Facet extends Required<Omit<FacetSpec, 'order'>> {
  /** All values that there can be, in order; empty where nobody can list them. */
  possible(hub: Hub): readonly string[];
  /** Stated values and wider ones, each once. */
  valuesOf(partner: Partner, hub: Hub, today: string): string[];
  /** Sorted copy, in the order in which values are shown: it never depends on counts. */
  inOrder(values: Iterable<string>, hub: Hub): string[];
}

/** Completes what a facet leaves out. */
export function defineFacet(spec: FacetSpec): Facet {
  const { wider = () => [], aliases = () => [], searched = 0, order } = spec;
  const { renames = () => new Map() } = spec;
  const { listed = Number.POSITIVE_INFINITY, ofBase = false } = spec;
  return {
    ...spec,
    wider,
    aliases,
    renames,
    searched,
    listed,
    ofBase,
    possible: order ?? (() => []),
    stated: (partner, hub, today) => [...new Set(spec.stated(partner, hub, today))],
    valuesOf(partner, hub, today) {
      const stated = spec.stated(partner, hub, today);
      return [...new Set(stated.flatMap((value) => [value, ...wider(value, hub)]))];
    },
    inOrder(values, hub) {
      if (!order) return sortByName(values, hub.settings.locale, (value) => spec.label(value, hub), String);
      const used = new Set(values);
      return order(hub).filter((value) => used.has(value));
    },
  };
}

interface TaxonomyFacet {
  readonly key: string;
  readonly taxonomy: TaxonomyName;
  readonly searched: number;
  stated(partner: Partner, today: string): readonly string[] | undefined;
}

/** A facet over a vocabulary: earlier ids count as the present ones, and narrow terms count for wider ones. */
export function taxonomyFacet({ taxonomy: name, stated, ...rest }: TaxonomyFacet): Facet {
  const termsOf = (hub: Hub) => hub.taxonomies.get(name);
  return defineFacet({
    ...rest,
    renames: (hub) => termsOf(hub)?.renames ?? new Map(),
    title: (hub) => termsOf(hub)?.title ?? name,
    label: (value, hub) => termsOf(hub)?.terms.get(value)?.name ?? value,
    aliases: (value, hub) => termsOf(hub)?.terms.get(value)?.aliases ?? [],
    stated(partner, hub, today) {
      const taxonomy = termsOf(hub);
      const present = (stated(partner, today) ?? []).map((id) => taxonomy?.renames.get(id) ?? id);
      return present.filter((id) => taxonomy?.terms.has(id));
    },
    wider(value, hub) {
      const taxonomy = termsOf(hub);
      if (!taxonomy) return [];
      return withAncestors(taxonomy, value).filter((id) => id !== value && taxonomy.terms.has(id));
    },
    order: (hub) => asOutline(termsOf(hub)?.terms.values() ?? []),
  });
}

/** Editors' order, with narrower terms below their wider one. */
function asOutline(terms: Iterable<{ id: string; parent?: string | undefined }>): string[] {
  const all = [...terms];
  const known = new Set(all.map(({ id }) => id));
  const outline = new Set<string>();
  const add = (id: string): void => {
    if (outline.has(id)) return;
    outline.add(id);
    for (const term of all) if (term.parent === id) add(term.id);
  };
  for (const { id, parent } of all) if (!parent || !known.has(parent)) add(id);
  for (const { id } of all) outline.add(id);
  return [...outline];
}
