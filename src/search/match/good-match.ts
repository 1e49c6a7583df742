/** When a partner is a good match, and not only the best of those there are. */
import type { Need, NeedKind } from './need.ts';

/** Share of the weight of all needs that a good match meets at least. Words of headlines do not count. */
const LEAST_SHARE = 0.6;
/** Share of the work asked for. */
const LEAST_WORK = 0.5;
const WORK: ReadonlySet<NeedKind> = new Set(['expertise', 'service']);
const PLACE: ReadonlySet<NeedKind> = new Set(['country', 'region']);

/** Weight of some needs, and how much of it is met. */
class Share {
  #weight = 0;
  #points = 0;

  add(weight: number, points: number): void {
    this.#weight += weight;
    this.#points += points;
  }

  /** Without any weight nothing is met. */
  reaches(share: number): boolean {
    return this.#weight > 0 && this.#points >= this.#weight * share;
  }
}

/**
 * A good match meets all hard needs, enough of the whole, enough of the work, and at least half of one of the places, if
 * any is named. `pointsOf` tells what the partner gets for the need at a place of the list.
 */
export function isGood(needs: readonly Need[], pointsOf: (place: number) => number): boolean {
  const all = new Share();
  const work = new Share();
  let away = false;
  let near = false;
  for (const [at, { kind, weight, hard }] of needs.entries()) {
    const points = pointsOf(at);
    if (kind === 'word') continue;
    if (hard && points === 0) return false;
    all.add(weight, points);
    if (WORK.has(kind)) work.add(weight, points);
    if (!PLACE.has(kind)) continue;
    if (points * 2 >= weight) near = true;
    else away = true;
  }
  return all.reaches(LEAST_SHARE) && work.reaches(LEAST_WORK) && (near || !away);
}
