/** Ranks partners by a brief's needs and says why. Runs in the browser; taking a need away costs one sum a partner. */
import type { DecodedIndex } from '../decode-index.ts';
import type { SearchCards } from '../index-format.ts';
import { type Column, goodMatches } from './good-matches.ts';
import { idOf, type Need } from './need.ts';
import { type Field, pointsFor } from './points.ts';

/** A need as a term of the score. */
export interface Term {
  readonly need: Need;
  /** Hundredths of a point. */
  readonly points: number;
}

export interface Explanation {
  /** The sum of all terms and of `published`. */
  readonly score: number;
  /** Needs that are met, also in part, most points first. */
  readonly met: readonly Term[];
  /** Needs that are not met, heaviest first. */
  readonly unmet: readonly Need[];
  /** The term for the published order, which decides among equals. */
  readonly published: number;
}

export interface Match {
  /** Number of the partner. */
  readonly id: number;
  readonly score: number;
}

/** What becomes possible when one need is taken back. */
export interface Widening {
  readonly need: Need;
  /** Good matches without it. */
  readonly count: number;
}

export interface Ranking {
  /** Everybody, best first. */
  readonly matches: readonly Match[];
  /** Good matches among them: they are not always the first ones. */
  readonly good: readonly number[];
}

export interface Matcher {
  rank(needs: readonly Need[]): Ranking;
  explain(id: number, needs: readonly Need[]): Explanation;
  /** Needs without which there are more good matches, most first. */
  widen(needs: readonly Need[]): Widening[];
}

/** The published order weighs this share of its points: at most one point, less than any need. */
const PUBLISHED_SHARE = 1 / 50;

export function createMatcher(index: DecodedIndex, cards: SearchCards, today: string): Matcher {
  const field: Field = { index, cards, today };
  const kept = new Map<string, Uint16Array>();
  const pointsOf = (need: Need): Uint16Array => {
    const key = `${idOf(need)} ${need.weight}`;
    const points = kept.get(key) ?? pointsFor(need, field);
    kept.set(key, points);
    return points;
  };
  const published = Uint16Array.from(index.points, (points) => Math.round(points * PUBLISHED_SHARE));
  const columnsOf = (needs: readonly Need[]): Column[] =>
    needs.map((need) => ({ need, points: pointsOf(need) }));
  const goodFor = (needs: readonly Need[]): number[] => goodMatches(columnsOf(needs), index.size);
  return {
    rank(needs) {
      const sums = Uint32Array.from(published);
      for (const points of needs.map(pointsOf))
        for (let id = 0; id < sums.length; id++) sums[id] = (sums[id] ?? 0) + (points[id] ?? 0);
      return { matches: sortByScore(sums), good: goodFor(needs) };
    },
    explain(id, needs) {
      const terms = needs.map((need): Term => ({ need, points: pointsOf(need)[id] ?? 0 }));
      const met = terms.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
      const unmet = terms.filter(({ points }) => points === 0).map(({ need }) => need);
      const base = published[id] ?? 0;
      return {
        score: met.reduce((sum, { points }) => sum + points, base),
        met,
        unmet: unmet.sort((a, b) => b.weight - a.weight),
        published: base,
      };
    },
    widen(needs) {
      const now = goodFor(needs).length;
      return needs
        .map((need) => ({ need, count: goodFor(needs.filter((other) => other !== need)).length }))
        .filter(({ count }) => count > now)
        .sort((a, b) => b.count - a.count);
    },
  };
}

/** Packed into doubles, since native sorting of those is quickest; equals keep the published order. */
function sortByScore(sums: Uint32Array): Match[] {
  const unit = 2 ** 22;
  const packed = Float64Array.from(sums, (score, id) => -score * unit + id).sort();
  return Array.from(packed, (key) => {
    const id = ((key % unit) + unit) % unit;
    return { id, score: sums[id] ?? 0 };
  });
}
