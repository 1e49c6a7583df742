/** Who is a good match, and not only the best of those there are. */
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

/** What needs come to: their weights, and for each partner what it gets. */
interface Tally {
  weight: number;
  workWeight: number;
  places: number;
  readonly points: Int32Array;
  readonly workPoints: Int32Array;
  /** Hard needs that are not met. */
  readonly failed: Int8Array;
  /** Places that are met by half or more. */
  readonly near: Int8Array;
}

/**
 * Numbers of the partners that meet all hard needs, enough of the whole, enough of the work, and at least half of one of
 * the places, if any is named. Nobody is a good match for a brief that does not say what is to be done.
 *
 * The returned function tells who they are without some of the needs, at the cost of these alone.
 */
export function goodMatches(columns: readonly Column[], size: number): (taken: readonly Need[]) => number[] {
  const tally = emptyTally(size);
  for (const column of columns) count(tally, column, 1);
  return (taken) => {
    const away = columns.filter(({ need }) => taken.includes(need));
    for (const column of away) count(tally, column, -1);
    const good = readGood(tally, size);
    for (const column of away) count(tally, column, 1);
    return good;
  };
}

function emptyTally(size: number): Tally {
  const totals = { weight: 0, workWeight: 0, places: 0 };
  const sums = { points: new Int32Array(size), workPoints: new Int32Array(size) };
  return { ...totals, ...sums, failed: new Int8Array(size), near: new Int8Array(size) };
}

/** Adds a need, or takes it away again. */
function count(tally: Tally, { need: { kind, weight, hard }, points }: Column, sign: 1 | -1): void {
  if (kind === 'word') return;
  tally.weight += sign * weight;
  addTo(tally.points, points, sign);
  if (WORK.has(kind)) {
    tally.workWeight += sign * weight;
    addTo(tally.workPoints, points, sign);
  }
  if (hard) countWhere(tally.failed, points, sign, (got) => got === 0);
  if (PLACE.has(kind)) {
    tally.places += sign;
    countWhere(tally.near, points, sign, (got) => got * 2 >= weight);
  }
}

function addTo(sums: Int32Array, points: Uint16Array, sign: 1 | -1): void {
  for (let id = 0; id < sums.length; id++) sums[id] = (sums[id] ?? 0) + sign * (points[id] ?? 0);
}

function countWhere(
  counts: Int8Array,
  points: Uint16Array,
  sign: 1 | -1,
  holds: (points: number) => boolean,
): void {
  for (let id = 0; id < counts.length; id++)
    if (holds(points[id] ?? 0)) counts[id] = (counts[id] ?? 0) + sign;
}

function readGood(
  { weight, workWeight, places, points, workPoints, failed, near }: Tally,
  size: number,
): number[] {
  if (workWeight === 0) return [];
  const enough = weight * LEAST_SHARE;
  const enoughWork = workWeight * LEAST_WORK;
  const good: number[] = [];
  for (let id = 0; id < size; id++) {
    const isThere = places === 0 || (near[id] ?? 0) > 0;
    const does = (points[id] ?? 0) >= enough && (workPoints[id] ?? 0) >= enoughWork;
    if (does && isThere && failed[id] === 0) good.push(id);
  }
  return good;
}
