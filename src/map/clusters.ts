/**
 * Places → circles that overlap nowhere. Circles may move aside a little. Whatever then still lies too close together is
 * told by the narrowest wider place that holds it all: cities by their country, countries by their part of the world. So
 * each circle has a name, and its number is that of its page. Runs in the browser, too.
 */
import { compareKeys } from '#lib/collate.ts';
import { type Point, VIEW } from './frame.ts';
import { type Circle, closePairs, spread } from './spread.ts';

/** Partners at one place, in the view box of a map. */
export interface Spot extends Point {
  /** Keys of the places that it lies in, its own first, the world last. */
  readonly chain: readonly string[];
  readonly count: number;
}

export interface Cluster extends Circle {
  /** Of the place that it stands for. */
  readonly key: string;
  readonly count: number;
  /** Number of places in it. */
  readonly places: number;
}

/** Half of 24 CSS px, the least size of a target (WCAG 2.2, 2.5.8). */
const LEAST_RADIUS = 12;
/** What the circle of all partners would have more; areas grow with counts. */
const MORE_RADIUS = 9;
/** CSS px that stay free between two circles. */
const GAP = 1;
/** How far a circle may be moved aside, in radii: it still covers its place. */
const REACH = 0.9;
/** So many circles are too many to find room by moving aside: first they are made fewer. */
const CROWD = 150;

interface Group {
  readonly key: string;
  readonly spots: readonly Spot[];
}

/** `width`: CSS px at which the view box is drawn. Largest first. */
export function clusterSpots(spots: readonly Spot[], width: number): Cluster[] {
  const unit = VIEW.width / width;
  const total = countOf(spots);
  let groups = groupBy(spots, ({ chain }) => chain[0] ?? '');
  for (;;) {
    const { circles, tooNarrow } = arrange(groups, total, unit);
    if (tooNarrow.size === 0) return toClusters(groups, circles);
    groups = widen(groups, tooNarrow);
  }
}

interface Arrangement {
  readonly circles: readonly Circle[];
  /** Keys of wider places to tell instead of those that find no room. */
  readonly tooNarrow: ReadonlySet<string>;
}

/** What only the whole world would hold together may move as far as it must: a map with one circle says nothing. */
function arrange(groups: readonly Group[], total: number, unit: number): Arrangement {
  const homes = groups.map((group) => toCircle(group, total, unit));
  const attempt = (reach: number): Arrangement => {
    const circles = spread(homes, GAP * unit, reach);
    return { circles, tooNarrow: narrowestWays(closePairs(circles, (GAP * unit) / 2), groups) };
  };
  const near = attempt(groups.length > CROWD ? 0 : REACH);
  const outermost = groups[0]?.spots[0]?.chain.at(-1) ?? '';
  return near.tooNarrow.has(outermost) ? attempt(Number.POSITIVE_INFINITY) : near;
}

function toClusters(groups: readonly Group[], circles: readonly Circle[]): Cluster[] {
  return groups
    .flatMap(({ key, spots }, at) => {
      const circle = circles[at];
      return circle ? [{ ...circle, key, count: countOf(spots), places: spots.length }] : [];
    })
    .sort((a, b) => b.count - a.count || compareKeys(a.key, b.key));
}

function groupBy(spots: readonly Spot[], keyOf: (spot: Spot) => string): Group[] {
  return [...Map.groupBy(spots, keyOf)].map(([key, members]) => ({ key, spots: members }));
}

function countOf(spots: readonly Spot[]): number {
  return spots.reduce((sum, { count }) => sum + count, 0);
}

/** At home where the member nearest to the middle is, and so on land. */
function toCircle({ spots }: Group, total: number, unit: number): Circle {
  const count = countOf(spots);
  const { x, y } = nearestTo(middleOf(spots, count), spots);
  return { x, y, radius: (LEAST_RADIUS + MORE_RADIUS * Math.sqrt(count / total)) * unit };
}

function middleOf(spots: readonly Spot[], total: number): Point {
  const mean = (along: (spot: Spot) => number) =>
    spots.reduce((sum, spot) => sum + along(spot) * spot.count, 0) / total;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

function nearestTo(middle: Point, spots: readonly Spot[]): Point {
  const distance = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  return spots.reduce((nearest, next) => (distance(next) < distance(nearest) ? next : nearest));
}

/** For each pair, the narrowest place that holds both; of these only the narrowest ones, since they may part the others. */
function narrowestWays(
  pairs: readonly (readonly [number, number])[],
  groups: readonly Group[],
): ReadonlySet<string> {
  const ways = pairs.map(([a, b]) => commonPlace(groups[a], groups[b]));
  const depth = Math.max(...ways.map((way) => way.depth));
  return new Set(ways.filter((way) => way.depth === depth).map(({ key }) => key));
}

/** `depth` counts from the outermost place, which has 1. */
function commonPlace(a: Group | undefined, b: Group | undefined): { key: string; depth: number } {
  const others = b?.spots[0]?.chain ?? [];
  const chain = a?.spots[0]?.chain ?? [];
  const at = chain.findIndex((key) => others.includes(key));
  if (at < 0) throw new Error(`Expected a place that holds both \`${a?.key}\` and \`${b?.key}\``);
  return { key: chain[at] ?? '', depth: chain.length - at };
}

function widen(groups: readonly Group[], places: ReadonlySet<string>): Group[] {
  const keys = new Map(groups.flatMap(({ key, spots }) => spots.map((spot) => [spot, key])));
  return groupBy(
    [...keys.keys()],
    (spot) => spot.chain.find((key) => places.has(key)) ?? keys.get(spot) ?? '',
  );
}
