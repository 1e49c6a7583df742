/** Who is a good match, and not only the best of those there are. */
import { addTo, type Bitset, emptySet, isIn } from '../bitset.ts';
import type { Need, NeedKind } from './need.ts';

/** Share of the weight of all needs that a good match meets at least. Words of headlines do not count. */
const LEAST_SHARE = 0.6;
/** Share of the work asked for. */
const LEAST_WORK = 0.5;
const WORK: ReadonlySet<NeedKind> = new Set(['expertise', 'service']);
const PLACE: ReadonlySet<NeedKind> = new Set(['country', 'region']);

/** A need with what each partner gets for it, by number of partner. */
export interface Column {
  readonly need: Need;
  readonly points: Uint16Array;
}

/**
 * Numbers of the partners that meet all hard needs, enough of the whole, enough of the work, and at least half of one of
 * the places, if any is named. Nobody is a good match for a brief that does not say what is to be done.
 */
export function goodMatches(columns: readonly Column[], size: number): number[] {
  const counted = columns.filter(({ need }) => need.kind !== 'word');
  const work = counted.filter(({ need }) => WORK.has(need.kind));
  const places = counted.filter(({ need }) => PLACE.has(need.kind));
  if (work.length === 0) return [];
  const isEnough = reaches(counted, LEAST_SHARE, size);
  const isWork = reaches(work, LEAST_WORK, size);
  const near = setOf(places, size, ({ weight }, points) => points * 2 >= weight);
  const failed = setOf(counted, size, ({ hard }, points) => hard && points === 0);
  const isThere = (id: number) => places.length === 0 || isIn(near, id);
  return Array.from({ length: size }, (_, id) => id).filter(
    (id) => isEnough(id) && isWork(id) && isThere(id) && !isIn(failed, id),
  );
}

/** Whether a partner gets such a share of the weight. */
function reaches(columns: readonly Column[], share: number, size: number): (id: number) => boolean {
  const sums = new Uint32Array(size);
  for (const { points } of columns)
    for (let id = 0; id < size; id++) sums[id] = (sums[id] ?? 0) + (points[id] ?? 0);
  const least = columns.reduce((sum, { need }) => sum + need.weight, 0) * share;
  return (id) => (sums[id] ?? 0) >= least;
}

/** The partners for whom it holds in one of the columns. */
function setOf(
  columns: readonly Column[],
  size: number,
  holds: (need: Need, points: number) => boolean,
): Bitset {
  const set = emptySet(size);
  for (const { need, points } of columns)
    for (let id = 0; id < size; id++) if (holds(need, points[id] ?? 0)) addTo(set, id);
  return set;
}
