/** Why a partner stands where it stands: the terms of its sum, as the order itself adds them. Runs in the browser. */
import type { RankingSignal } from '#domain/ranking.ts';
import { decodeColumn, textOf } from './decode-index.ts';
import { toHundredths } from './hundredths.ts';
import type { SearchWhy } from './index-format.ts';
import type { MatchPart } from './plan.ts';

/** All points are whole hundredths. */
export interface WhyTerm {
  readonly signal: RankingSignal;
  readonly points: number;
  /** Points for a full measure. */
  readonly most: number;
}

export interface Why {
  /** In the order of `content/ranking.yml`. */
  readonly terms: readonly WhyTerm[];
  /** By which the order `best` sorts: the sum of the terms. */
  readonly total: number;
}

/** `match` are the partner's parts in this search (`Searcher.matchParts`). */
export type WhyOf = (id: number, match: readonly MatchPart[]) => Why;

export function decodeWhy({ signals }: SearchWhy): WhyOf {
  const columns = signals.map(({ points }) => points && decodeColumn(points));
  return (id, match) => {
    const terms = signals.map(({ id: signal, weight }, at): WhyTerm => {
      const column = columns[at];
      const points = column ? Number(textOf(column, id)) : toHundredths(weight * meanOf(match));
      return { signal, points, most: toHundredths(weight) };
    });
    return { terms, total: terms.reduce((sum, { points }) => sum + points, 0) };
  };
}

function meanOf(parts: readonly MatchPart[]): number {
  return parts.reduce((sum, { measure }) => sum + measure, 0) / Math.max(1, parts.length);
}
