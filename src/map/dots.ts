/** Places as dots on a picture of the world. */
import type { Spot } from './clusters.ts';

/** Dots of one diameter, as a path that is stroked with round ends. */
export interface Dots {
  readonly diameter: number;
  readonly d: string;
}

/** Places nearer to each other, in units of the view box, are one dot: so a picture never has more than fit on it. */
const NEAR = 4;
/** By least number of partners, in units of the view box; never so large that a country is covered. */
const DIAMETERS = [
  { from: 1, diameter: 7.2 },
  { from: 5, diameter: 8.6 },
  { from: 25, diameter: 10.4 },
] as const;

/** From small to large; sizes that no place has are left out. */
export function toDots(spots: readonly Spot[]): Dots[] {
  const cells = [
    ...Map.groupBy(spots, ({ x, y }) => `${Math.round(x / NEAR)} ${Math.round(y / NEAR)}`).values(),
  ].map((near) => ({
    // The largest one says where: there most of the partners are.
    ...near.reduce((largest, next) => (next.count > largest.count ? next : largest)),
    count: near.reduce((sum, { count }) => sum + count, 0),
  }));
  return DIAMETERS.flatMap(({ from, diameter }, at) => {
    const below = DIAMETERS[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    const own = cells.filter(({ count }) => count >= from && count < below);
    return own.length > 0 ? [{ diameter, d: own.map(({ x, y }) => `M${x} ${y}h0`).join('') }] : [];
  });
}
