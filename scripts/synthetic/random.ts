/** Seeded chance: the same seed gives the same sequence on every machine. */

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  /** Every item is equally likely. */
  pick<T>(items: readonly T[]): T;
  /** Earlier items are likelier, as 1 / rank: a few popular ones, a long tail. */
  zipf<T>(items: readonly T[]): T;
  /** Distinct items by `zipf`, most popular first draw first. */
  zipfSome<T>(items: readonly T[], count: number): T[];
}

/** Cumulative shares of 1 / rank by the number of items. */
const shares = new Map<number, readonly number[]>();

/** Source: mulberry32 by Tommy Ettinger (2017, public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const zipf = <T>(items: readonly T[]): T => itemAt(items, rankOf(next(), items.length));
  return {
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, Math.floor(next() * items.length)),
    zipf,
    zipfSome(items, count) {
      const chosen = new Set<(typeof items)[number]>();
      while (chosen.size < Math.min(count, items.length)) chosen.add(zipf(items));
      return [...chosen];
    },
  };
}

function itemAt<T>(items: readonly T[], index: number): T {
  if (items.length === 0) throw new Error('Nothing to choose from');
  return items[index] as T;
}

function rankOf(share: number, count: number): number {
  const limits = sharesOf(count);
  const rank = limits.findIndex((limit) => share < limit);
  return rank < 0 ? count - 1 : rank;
}

function sharesOf(count: number): readonly number[] {
  const known = shares.get(count);
  if (known) return known;
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const limits = weights.map((weight) => {
    sum += weight / total;
    return sum;
  });
  shares.set(count, limits);
  return limits;
}
