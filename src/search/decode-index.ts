/** The compact index → sets and columns that filters read. Runs in the browser. */
import type { Coordinates } from '#lib/coordinates.ts';
import { type Base, readBase } from './base.ts';
import { addTo, type Bitset, emptySet, unite } from './bitset.ts';
import type { EncodedColumn, EncodedFacet, SearchIndex } from './index-format.ts';
import { readNumbers } from './number-text.ts';
import { decodePositions } from './positions.ts';

export interface DecodedFacet {
  readonly key: string;
  readonly title: string;
  readonly searched: number;
  /** How many values are listed before somebody looks for one. */
  readonly listed: number;
  readonly values: readonly {
    readonly id: string;
    readonly label: string;
    readonly aliases: readonly string[];
  }[];
  /** Earlier ids → present ones. */
  readonly renames: ReadonlyMap<string, string>;
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

export interface Bases {
  readonly values: readonly Base[];
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
  readonly bases: Bases;
  /** By place of value in the facet `city`: where it lies, when that is known. */
  readonly positions: readonly (Coordinates | undefined)[];
  readonly facets: ReadonlyMap<string, DecodedFacet>;
}

/** Stands in where an index contradicts itself: a set without room. */
const NOBODY = emptySet(0);

export function decodeIndex(index: SearchIndex): DecodedIndex {
  const { stamp, locale, matchWeight, names } = index;
  const size = names.length;
  const bases = decodeColumn(index.bases);
  return {
    stamp,
    locale,
    size,
    matchWeight,
    names,
    points: decodePoints(index.points),
    joined: decodeColumn(index.joined),
    bases: { values: bases.values.map(readBase), places: bases.places },
    positions: decodePositions(index.positions),
    facets: new Map(index.facets.map((facet) => [facet.key, decodeFacet(facet, bases.places)])),
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

function decodeFacet(facet: EncodedFacet, bases: Uint32Array): DecodedFacet {
  const { key, title, searched, listed = facet.values.length, values, sorted, ofBase, renames = {} } = facet;
  const listedOwn = toOwn(readNumbers(facet.counts), readNumbers(facet.places));
  if (sorted) sumUp(listedOwn);
  const own = ofBase ? spread(listedOwn, bases) : listedOwn;
  return {
    key,
    title,
    searched,
    listed,
    renames: new Map(Object.entries(renames)),
    values: values.map(({ id, label, aliases = [] }) => ({ id, label, aliases })),
    sets: setsOf(values, own, bases.length),
    places: new Map(values.map(({ id }, place) => [id, place])),
    placesOf: (id) => own.places.subarray(own.starts[id], own.starts[id + 1]),
  };
}

/** Places of values, one partner (or base) after the other; `starts` says where each begins, and one more the end. */
interface Own {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

function toOwn(counts: Uint32Array, places: Uint32Array): Own {
  const starts = new Uint32Array(counts.length + 1);
  for (let id = 0; id < counts.length; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0);
  return { starts, places };
}

/** What holds for bases, for the partners that are there. */
function spread({ starts, places }: Own, bases: Uint32Array): Own {
  const counts = bases.map((base) => (starts[base + 1] ?? 0) - (starts[base] ?? 0));
  const all = toOwn(counts, new Uint32Array(counts.reduce((sum, count) => sum + count, 0)));
  let to = 0;
  for (let id = 0; id < bases.length; id++) {
    const base = bases[id] ?? 0;
    for (let at = starts[base] ?? 0; at < (starts[base + 1] ?? 0); at++) all.places[to++] = places[at] ?? 0;
  }
  return all;
}

/** Distances → places, within each partner. */
function sumUp({ starts, places }: Own): void {
  for (let id = 0; id + 1 < starts.length; id++)
    for (let at = (starts[id] ?? 0) + 1; at < (starts[id + 1] ?? 0); at++)
      places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
}

/** Who has a value; whoever has a narrower one has the wider ones too. */
function setsOf(values: EncodedFacet['values'], { starts, places }: Own, size: number): Bitset[] {
  const narrow = values.map(() => emptySet(size));
  let id = 0;
  for (let at = 0; at < places.length; at++) {
    while (at >= (starts[id + 1] ?? places.length)) id += 1;
    addTo(narrow[places[at] ?? 0] ?? NOBODY, id);
  }
  return withNarrower(values, narrow);
}

function withNarrower(values: EncodedFacet['values'], narrow: readonly Bitset[]): Bitset[] {
  const sets = narrow.map((set) => set.slice());
  for (const [place, { wider = [] }] of values.entries())
    for (const above of wider) unite(sets[above] ?? NOBODY, narrow[place] ?? NOBODY);
  return sets;
}
