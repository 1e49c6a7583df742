/** Answers what the directory asks: who, in which order, and how many for each value. Runs in the browser. */
import { countOf, fullSet, idsOf, isIn } from './bitset.ts';
import type { DecodedIndex } from './decode-index.ts';
import { countValues, measureOf, meet, type Plan, toPlan } from './plan.ts';
import { createSorter, type Sort } from './sort.ts';
import { createTextMatcher, type TextMeasure } from './text-match.ts';

/** Ids of chosen values by key of facet: OR within a facet, AND across facets. */
export type Selections = ReadonlyMap<string, readonly string[]>;

export interface SearchRequest {
  readonly selections: Selections;
  /** Words of the search box. */
  readonly query: string;
  /** Relevance, 0 to 1, of partners that the full-text index found for the same words; they count beside those found here. */
  readonly fullText?: ReadonlyMap<number, number> | undefined;
  readonly sort: Sort;
}

export interface SearchResult {
  /** Numbers of all partners found, in order. */
  readonly ids: readonly number[];
  /** By key of facet, then by place of value: who has it and meets all but this facet's own selection. */
  readonly counts: ReadonlyMap<string, readonly number[]>;
}

/** One thing that can be taken back, and how many partners are found without it. */
export interface Relaxation {
  /** Key of the facet whose values are taken back; `undefined`: the words of the search box. */
  readonly facet: string | undefined;
  readonly values: readonly string[];
  readonly count: number;
}

/** A chosen value that a partner has. */
export interface Reason {
  readonly facet: string;
  readonly value: string;
}

export interface Searcher {
  search(request: SearchRequest): SearchResult;
  /** For a request without results: what to take back, best first, each with at least one partner. */
  relax(request: SearchRequest): Relaxation[];
  /** Why a partner is among the results. */
  reasonsFor(id: number, request: SearchRequest): Reason[];
}

/** A full-text match is worth at most half a word found in a name. */
const FULL_TEXT = 0.5;

export function createSearcher(index: DecodedIndex): Searcher {
  const matcher = createTextMatcher(index);
  const sorter = createSorter(index);
  const plan = ({ selections, query, fullText = new Map() }: SearchRequest): Plan =>
    toPlan(index, selections, query.trim() ? withFullText(matcher(query), fullText) : undefined);
  return {
    search(request) {
      const planned = plan(request);
      const found = meet(planned.fitting, planned.groups);
      const counts = [...index.facets.values()].map((facet): [string, number[]] => [
        facet.key,
        countValues(facet, planned, found),
      ]);
      return { ids: sorter(idsOf(found), request.sort, measureOf(planned)), counts: new Map(counts) };
    },
    relax: (request) => relaxations(plan(request), index.size),
    reasonsFor: (id, { selections }) =>
      toPlan(index, selections, undefined).groups.flatMap(({ key, values, sets }) =>
        values.flatMap((value, at) => (sets[at] && isIn(sets[at], id) ? [{ facet: key, value }] : [])),
      ),
  };
}

/** Taking back one of several values of a facet can only lose partners, so a facet goes as a whole. */
function relaxations({ groups, words, fitting }: Plan, size: number): Relaxation[] {
  const all = groups.map(({ key, values }): Relaxation => {
    return { facet: key, values, count: countOf(meet(fitting, groups, key)) };
  });
  if (words) all.unshift({ facet: undefined, values: [], count: countOf(meet(fullSet(size), groups)) });
  return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function withFullText(words: TextMeasure, fullText: ReadonlyMap<number, number>): TextMeasure {
  for (const [id, relevance] of fullText) words[id] = Math.max(words[id] ?? 0, FULL_TEXT * relevance);
  return words;
}
