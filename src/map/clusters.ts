/**
 * Places → circles that overlap nowhere. Whatever lies too close together is told by the narrowest wider place that holds
 * it all: cities by their country, countries by their part of the world. So each circle has a name, and its number is that
 * of its page. Runs in the browser, too.
 */
import { compareKeys } from '#lib/collate.ts';
import { type Point, VIEW } from './frame.ts';

/** Partners at one place, in the view box of a map. */
export interface Spot extends Point {
  /** Keys of the places that it lies in, its own first, the world last. */
  readonly chain: readonly string[];
  readonly count: number;
}

export interface Cluster extends Point {
  /** Of the place that it stands for. */
  readonly key: string;
  readonly radius: number;
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
    const clusters = groups.map((group) => toCluster(group, total, unit));
    const tooNarrow = narrowestWays(closePairs(clusters, groups, GAP * unit));
    if (tooNarrow.size === 0) return clusters.sort((a, b) => b.count - a.count || compareKeys(a.key, b.key));
    groups = widen(groups, tooNarrow);
  }
}

function groupBy(spots: readonly Spot[], keyOf: (spot: Spot) => string): Group[] {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) {
    const key = keyOf(spot);
    const group = groups.get(key);
    if (group) group.push(spot);
    else groups.set(key, [spot]);
  }
  return [...groups].map(([key, members]) => ({ key, spots: members }));
}

function countOf(spots: readonly Spot[]): number {
  return spots.reduce((sum, { count }) => sum + count, 0);
}

/** Stands where the member nearest to the middle is, and so on land; moved in where it would be cut off. */
function toCluster({ key, spots }: Group, total: number, unit: number): Cluster {
  const count = countOf(spots);
  const radius = (LEAST_RADIUS + MORE_RADIUS * Math.sqrt(count / total)) * unit;
  const { x, y } = nearestTo(middleOf(spots, count), spots);
  return {
    key,
    x: within(x, radius, VIEW.width - radius),
    y: within(y, radius, VIEW.height - radius),
    radius,
    count,
    places: spots.length,
  };
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

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Pairs of groups whose circles come closer than `gap`. */
function* closePairs(
  clusters: readonly Cluster[],
  groups: readonly Group[],
  gap: number,
): Generator<readonly [Group, Group]> {
  const widest = 2 * Math.max(0, ...clusters.map(({ radius }) => radius)) + gap;
  const byX = clusters
    .map((cluster, at) => ({ cluster, group: groups[at] }))
    .sort((a, b) => a.cluster.x - b.cluster.x);
  for (const [at, { cluster: a, group }] of byX.entries()) {
    for (const { cluster: b, group: other } of byX.slice(at + 1)) {
      if (b.x - a.x >= widest) break;
      const close = Math.hypot(b.x - a.x, b.y - a.y) < a.radius + b.radius + gap;
      if (close && group && other) yield [group, other];
    }
  }
}

/** For each pair, the narrowest place that holds both; of these only the narrowest ones, since they may part the others. */
function narrowestWays(pairs: Iterable<readonly [Group, Group]>): Set<string> {
  let depth = 0;
  let ways = new Set<string>();
  for (const [a, b] of pairs) {
    const way = commonPlace(a, b);
    if (way.depth > depth) ways = new Set();
    depth = Math.max(depth, way.depth);
    if (way.depth === depth) ways.add(way.key);
  }
  return ways;
}

/** `depth` counts from the outermost place, which has 1. */
function commonPlace(a: Group, b: Group): { key: string; depth: number } {
  const others = b.spots[0]?.chain ?? [];
  const chain = a.spots[0]?.chain ?? [];
  const at = chain.findIndex((key) => others.includes(key));
  if (at < 0) throw new Error(`Expected a place that holds both \`${a.key}\` and \`${b.key}\``);
  return { key: chain[at] ?? '', depth: chain.length - at };
}

function widen(groups: readonly Group[], places: ReadonlySet<string>): Group[] {
  const keys = new Map(groups.flatMap(({ key, spots }) => spots.map((spot) => [spot, key])));
  return groupBy(
    [...keys.keys()],
    (spot) => spot.chain.find((key) => places.has(key)) ?? keys.get(spot) ?? '',
  );
}
