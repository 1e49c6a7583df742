/** A request as sets, and what follows from them. */
import { addTo, type Bitset, countBoth, emptySet, fullSet, intersect, isIn, unite } from './bitset.ts';
import type { DecodedFacet, DecodedIndex } from './decode-index.ts';
import type { MatchMeasure } from './sort.ts';
import type { TextMeasure } from './text-match.ts';

/** One thing that was asked for: the selection within a facet, or a filter by place. */
export interface Group {
  /** As in addresses: a facet's key, `near` or `overlap`. */
  readonly key: string;
  /** As in addresses; of a position nothing is said. */
  readonly values: readonly string[];
  /** By chosen value: who has it. Unknown values have nobody. */
  readonly sets: readonly Bitset[];
  readonly union: Bitset;
}

export interface Plan {
  readonly groups: readonly Group[];
  /** `undefined` without words. */
  readonly words: TextMeasure | undefined;
  /** Who fits the words: everybody without any. */
  readonly fitting: Bitset;
}

/** Who fits words, for a plan. */
export function toPlan(groups: readonly Group[], words: TextMeasure | undefined, size: number): Plan {
  return { groups, words, fitting: words ? setOf(words) : fullSet(size) };
}

/** One group a facet in which something is chosen. */
export function facetGroups(
  index: DecodedIndex,
  selections: ReadonlyMap<string, readonly string[]>,
): Group[] {
  const chosen = [...selections].filter(([, values]) => values.length > 0);
  return chosen.map(([key, values]) => toGroup(index, key, values));
}

/** A group of one thing that a partner has or has not. */
export function singleGroup(key: string, value: string, set: Bitset): Group {
  return { key, values: [value], sets: [set], union: set };
}

function toGroup({ facets, size }: DecodedIndex, key: string, values: readonly string[]): Group {
  const facet = facets.get(key);
  const sets = values.map((value) => facet?.sets[facet.places.get(value) ?? -1] ?? emptySet(size));
  return { key, values, sets, union: sets.reduce((all, set) => unite(all, set), emptySet(size)) };
}

function setOf(words: TextMeasure): Bitset {
  const set = emptySet(words.length);
  for (let id = 0; id < words.length; id++) if (words[id]) addTo(set, id);
  return set;
}

/** Who is in `base` and in all groups but those of `without`. */
export function meet(base: Bitset, groups: readonly Group[], without: readonly string[] = []): Bitset {
  const set = base.slice();
  for (const { key, union } of groups) if (!without.includes(key)) intersect(set, union);
  return set;
}

/** By place of value: who has it among those who meet all but this facet's own selection. */
export function countValues({ key, sets }: DecodedFacet, { groups, fitting }: Plan, found: Bitset): number[] {
  const base = groups.some((group) => group.key === key) ? meet(fitting, groups, [key]) : found;
  return sets.map((set) => countBoth(set, base));
}

/** How well a partner meets one thing that was asked for, 0 to 1. */
export interface MatchPart {
  /** As in addresses: `q`, a facet's key, `near` or `overlap`. */
  readonly key: string;
  readonly measure: number;
}

/**
 * The signal `match` is the mean of these: a facet counts the share of its chosen values that the partner has, and the
 * search box the mean worth of its words (`text-match.ts`).
 */
export function matchParts({ groups, words }: Plan, id: number): MatchPart[] {
  const parts = groups.map(({ key, sets }) => {
    const met = sets.filter((set) => isIn(set, id)).length;
    return { key, measure: met / sets.length };
  });
  return words ? [{ key: 'q', measure: words[id] ?? 0 }, ...parts] : parts;
}

/** The same mean, quick enough for all results; `undefined` when all of them meet all that was asked for. */
export function measureOf({ groups, words }: Plan): MatchMeasure {
  const several = groups.filter(({ values }) => values.length > 1);
  if (!words && several.length === 0) return undefined;
  const asked = groups.length + (words ? 1 : 0);
  const certain = groups.length - several.length;
  return (id) => {
    let sum = certain + (words?.[id] ?? 0);
    for (const { sets } of several) for (const set of sets) if (isIn(set, id)) sum += 1 / sets.length;
    return sum / asked;
  };
}
