/** Figures from few runs: medians, ranges, and ratios within a round. Pure. */

export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws when there is nothing to summarise. */
export function summarise(values: readonly number[]): Summary {
  if (values.length === 0) throw new Error('Expected at least one value');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = 0, high = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { median: (low + high) / 2, min: sorted[0] ?? low, max: sorted.at(-1) ?? high };
}

/** Median of the ratios `a / b` of each round; rounds share the machine's mood, so it cancels out. */
export function ratioOf(a: readonly number[], b: readonly number[]): number {
  return summarise(a.map((value, round) => value / (b[round] ?? Number.NaN))).median;
}
