/** Ranks partners by a brief's needs and says why. Runs in the browser; taking a need away costs one sum a partner. */
import type { DecodedIndex } from '../decode-index.ts';
import type { SearchCards } from '../index-format.ts';
import { type Column, goodMatches } from './good-matches.ts';
import { idOf, type Need, type NeedKind } from './need.ts';
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

/** What becomes possible when some needs are taken back. */
export interface Widening {
  readonly needs: readonly Need[];
  /** Good matches without them. */
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
  /** What to take back for more good matches, most first: single needs, else all of one kind, else all of two kinds. */
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
  const goodFor = (needs: readonly Need[]) => goodMatches(columnsOf(needs), index.size);
  return {
    rank(needs) {
      const sums = Uint32Array.from(published);
      for (const points of needs.map(pointsOf))
        for (let id = 0; id < sums.length; id++) sums[id] = (sums[id] ?? 0) + (points[id] ?? 0);
      return { matches: sortByScore(sums), good: goodFor(needs)([]) };
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
      const goodWithout = goodFor(needs);
      const now = goodWithout([]).length;
      for (const choices of choicesOf(needs)) {
        const helpful = choices
          .map((taken) => ({ needs: taken, count: goodWithout(taken).length }))
          .filter(({ count }) => count > now)
          .sort((a, b) => b.count - a.count || a.needs.length - b.needs.length);
        if (helpful.length > 0) return helpful;
      }
      return [];
    },
  };
}

/** What could be taken back, the smallest steps first. Places are one kind here: a city without its country helps nobody. */
function choicesOf(needs: readonly Need[]): Need[][][] {
  const told = needs.filter(({ kind }) => kind !== 'word');
  const kinds = [...Map.groupBy(told, ({ kind }) => (PLACES.has(kind) ? 'place' : kind)).values()];
  const pairs = kinds.flatMap((kind, at) => kinds.slice(at + 1).map((other) => [...kind, ...other]));
  return [told.map((need) => [need]), kinds, pairs];
}

const PLACES: ReadonlySet<NeedKind> = new Set(['region', 'country', 'city']);

/** Packed into doubles, since native sorting of those is quickest; equals keep the published order. */
function sortByScore(sums: Uint32Array): Match[] {
  const unit = 2 ** 22;
  const packed = Float64Array.from(sums, (score, id) => -score * unit + id).sort();
  return Array.from(packed, (key) => {
    const id = ((key % unit) + unit) % unit;
    return { id, score: sums[id] ?? 0 };
  });
}
