/** Answers what the directory asks: who, in which order, and how many for each value. Runs in the browser. */
import { countOf, idsOf, isIn } from './bitset.ts';
import type { DecodedIndex } from './decode-index.ts';
import { createFinders } from './finders.ts';
import { createPlaceFilters, type Near, type Overlap, type PlaceFilters } from './place-filters.ts';
import {
  countValues,
  facetGroups,
  type Group,
  type MatchPart,
  matchParts,
  measureOf,
  meet,
  type Plan,
  singleGroup,
  toPlan,
} from './plan.ts';
import { type Relaxation, relaxations } from './relax.ts';
import { createSorter, type Sort } from './sort.ts';
import { createSuggester, type Suggester } from './suggest.ts';
import { type Correction, createTextMatcher, type TextMeasure } from './text-match.ts';

/** Ids of chosen values by key of facet: OR within a facet, AND across facets. */
export type Selections = ReadonlyMap<string, readonly string[]>;

export interface SearchRequest {
  readonly selections: Selections;
  readonly near?: Near | undefined;
  readonly overlap?: Overlap | undefined;
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
  /** Words that were taken for others, since nothing has them: "Showing results for …". */
  readonly corrections: readonly Correction[];
}

/** A chosen value that a partner has. */
export interface Reason {
  readonly facet: string;
  readonly value: string;
}

export interface Searcher {
  search(request: SearchRequest): SearchResult;
  /** How many partners a request would find. */
  count(request: SearchRequest): number;
  /** For a request without results: what to take back, best first, each with at least one partner. */
  relax(request: SearchRequest): Relaxation[];
  /** Of what a partner's signal `match` is made: the mean of these, in the order of the address; nothing asked for: none. */
  matchParts(id: number, request: SearchRequest): MatchPart[];
  /** Why a partner is among the results. */
  reasonsFor(id: number, request: SearchRequest): Reason[];
  /** Does now, in an idle moment, what the first words would have to wait for. */
  warmUp(): void;
  readonly places: PlaceFilters;
  readonly suggest: Suggester;
}

type Planned = Plan & Pick<SearchResult, 'corrections'>;

/** A full-text match is worth at most half a word found in a name. */
const FULL_TEXT = 0.5;

export function createSearcher(index: DecodedIndex): Searcher {
  const finders = createFinders(index);
  const matcher = createTextMatcher(index, finders);
  const sorter = createSorter(index);
  const places = createPlaceFilters(index);
  const plans = new WeakMap<SearchRequest, Planned>();
  const toPlanned = (request: SearchRequest): Planned => {
    const { query, fullText = new Map() } = request;
    // Words that the full text knows are no slips, even where no name and no label has them.
    const match = query.trim() ? matcher.match(query, fullText.size === 0) : undefined;
    const words = match && withFullText(match.measure, fullText);
    const groups = [...facetGroups(index, request.selections), ...placeGroups(places, request)];
    return { ...toPlan(groups, words, index.size), corrections: match?.corrections ?? [] };
  };
  /** One request is asked for results, ways out and reasons, row by row. */
  const plan = (request: SearchRequest): Planned => {
    const planned = plans.get(request) ?? toPlanned(request);
    plans.set(request, planned);
    return planned;
  };
  return {
    warmUp() {
      for (const finder of [finders.names, ...finders.labels.values()]) finder.prepare();
    },
    places,
    suggest: createSuggester(index, finders, matcher),
    search(request) {
      const planned = plan(request);
      const found = meet(planned.fitting, planned.groups);
      const counts = [...index.facets.values()].map((facet): [string, number[]] => [
        facet.key,
        countValues(facet, planned, found),
      ]);
      const ids = sorter(idsOf(found), request.sort, measureOf(planned));
      return { ids, counts: new Map(counts), corrections: planned.corrections };
    },
    count(request) {
      const { fitting, groups } = plan(request);
      return countOf(meet(fitting, groups));
    },
    relax: (request) => relaxations(plan(request), index.size),
    matchParts: (id, request) => matchParts(plan(request), id),
    reasonsFor: (id, { selections }) =>
      facetGroups(index, selections).flatMap(({ key, values, sets }) =>
        values.flatMap((value, at) => (sets[at] && isIn(sets[at], id) ? [{ facet: key, value }] : [])),
      ),
  };
}

/** Filters by place, as groups that each partner meets or does not. */
function placeGroups(places: PlaceFilters, { near, overlap }: SearchRequest): Group[] {
  return [
    ...(near ? [singleGroup('near', 'city' in near ? near.city : '', places.near(near))] : []),
    ...(overlap ? [singleGroup('overlap', String(overlap.hours), places.overlap(overlap))] : []),
  ];
}

function withFullText(words: TextMeasure, fullText: ReadonlyMap<number, number>): TextMeasure {
  for (const [id, relevance] of fullText) words[id] = Math.max(words[id] ?? 0, FULL_TEXT * relevance);
  return words;
}
