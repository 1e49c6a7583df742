/** The compact index → sets and columns that filters read. Runs in the browser. */
import { addTo, type Bitset, emptySet, unite } from './bitset.ts';
import type { EncodedColumn, EncodedFacet, SearchIndex } from './index-format.ts';
import { readNumbers } from './number-text.ts';

export interface DecodedFacet {
  readonly key: string;
  readonly title: string;
  readonly searched: number;
  readonly values: readonly {
    readonly id: string;
    readonly label: string;
    readonly aliases: readonly string[];
  }[];
  /** By place of the value: the partners that a filter by it finds. */
  readonly sets: readonly Bitset[];
  /** Place of a value by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** Places of a partner's own values, best first where cards show them. */
  placesOf(id: number): Uint32Array;
}

export interface Column {
  readonly values: readonly string[];
  /** By number of the partner: the place in `values`. */
  readonly places: Uint32Array;
}

export interface DecodedIndex {
  readonly stamp: string;
  readonly locale: string;
  readonly size: number;
  readonly matchWeight: number;
  readonly names: readonly string[];
  /** Hundredths of a ranking point. */
  readonly points: Uint32Array;
  readonly joined: Column;
  readonly cities: Column;
  readonly facets: ReadonlyMap<string, DecodedFacet>;
}

/** Stands in where an index contradicts itself: a set without room. */
const NOBODY = emptySet(0);

export function decodeIndex(index: SearchIndex): DecodedIndex {
  const { stamp, locale, matchWeight, names } = index;
  const size = names.length;
  return {
    stamp,
    locale,
    size,
    matchWeight,
    names,
    points: decodePoints(index.points),
    joined: decodeColumn(index.joined),
    cities: decodeColumn(index.cities),
    facets: new Map(index.facets.map((facet) => [facet.key, decodeFacet(facet, size)])),
  };
}

export function decodeColumn({ values, numbers }: EncodedColumn): Column {
  return { values, places: readNumbers(numbers) };
}

/** The text of a partner in a column. */
export function textOf({ values, places }: Column, id: number): string {
  return values[places[id] ?? 0] ?? '';
}

function decodePoints(text: string): Uint32Array {
  const points = readNumbers(text);
  for (let id = 1; id < points.length; id++) points[id] = (points[id - 1] ?? 0) - (points[id] ?? 0);
  return points;
}

function decodeFacet(facet: EncodedFacet, size: number): DecodedFacet {
  const { key, title, searched, values, sorted } = facet;
  const starts = startsOf(readNumbers(facet.counts));
  const own = readNumbers(facet.places);
  if (sorted) sumUp(own, starts);
  return {
    key,
    title,
    searched,
    values: values.map(({ id, label, aliases = [] }) => ({ id, label, aliases })),
    sets: setsOf(values, starts, own, size),
    places: new Map(values.map(({ id }, place) => [id, place])),
    placesOf: (id) => own.subarray(starts[id], starts[id + 1]),
  };
}

/** By partner: where its values begin; one more at the end. */
function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let id = 0; id < counts.length; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0);
  return starts;
}

/** Distances → places, within each partner. */
function sumUp(own: Uint32Array, starts: Uint32Array): void {
  for (let id = 0; id + 1 < starts.length; id++)
    for (let at = (starts[id] ?? 0) + 1; at < (starts[id + 1] ?? 0); at++)
      own[at] = (own[at] ?? 0) + (own[at - 1] ?? 0);
}

/** Who has a value; whoever has a narrower one has the wider ones too. */
function setsOf(
  values: EncodedFacet['values'],
  starts: Uint32Array,
  own: Uint32Array,
  size: number,
): Bitset[] {
  const narrow = values.map(() => emptySet(size));
  let id = 0;
  for (let at = 0; at < own.length; at++) {
    while (at >= (starts[id + 1] ?? own.length)) id += 1;
    addTo(narrow[own[at] ?? 0] ?? NOBODY, id);
  }
  return withNarrower(values, narrow);
}

function withNarrower(values: EncodedFacet['values'], narrow: readonly Bitset[]): Bitset[] {
  const sets = narrow.map((set) => set.slice());
  for (const [place, { wider = [] }] of values.entries())
    for (const above of wider) unite(sets[above] ?? NOBODY, narrow[place] ?? NOBODY);
  return sets;
}
