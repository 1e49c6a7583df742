/** Moves circles apart, each a little way from home, until none touches another. */
import { type Point, VIEW } from './frame.ts';

export interface Circle extends Point {
  readonly radius: number;
}

interface Moving {
  x: number;
  y: number;
  readonly radius: number;
  readonly home: Point;
}

const MOST_STEPS = 50;

/**
 * Circles in the same order, on the map as a whole, none farther from home than `reach` of its radius. Those that find no
 * room there still overlap: `closePairs` tells.
 */
export function spread(circles: readonly Circle[], gap: number, reach: number): Circle[] {
  const moving = circles.map(({ x, y, radius }): Moving => ({ x, y, radius, home: { x, y } }));
  for (const circle of moving) hold(circle, reach);
  for (let step = 0; step < MOST_STEPS && reach > 0; step++) {
    const pairs = closePairs(moving, gap);
    if (pairs.length === 0) break;
    for (const [a, b] of pairs) pushApart(moving[a], moving[b], gap);
    for (const circle of moving) hold(circle, reach);
  }
  return moving.map(({ x, y, radius }) => ({ x, y, radius }));
}

/** Places in the list of two circles that come closer than `gap`. */
export function closePairs(circles: readonly Circle[], gap: number): (readonly [number, number])[] {
  const widest = 2 * circles.reduce((most, { radius }) => Math.max(most, radius), 0) + gap;
  const byX = circles.map((circle, at) => ({ circle, at })).sort((a, b) => a.circle.x - b.circle.x);
  const pairs: (readonly [number, number])[] = [];
  for (const [place, left] of byX.entries()) {
    for (let next = place + 1; next < byX.length; next++) {
      const right = byX[next];
      if (!right || right.circle.x - left.circle.x >= widest) break;
      if (overlapOf(left.circle, right.circle, gap) > 0) pairs.push([left.at, right.at]);
    }
  }
  return pairs;
}

function overlapOf(a: Circle, b: Circle, gap: number): number {
  return a.radius + b.radius + gap - distanceOf(a, b);
}

/** Each by half of the overlap, along the line between them; from left to right where they lie on one another. */
function pushApart(a: Moving | undefined, b: Moving | undefined, gap: number): void {
  if (!a || !b) return;
  const way = overlapOf(a, b, gap) / 2;
  const distance = distanceOf(a, b);
  const [x, y] = distance > 0 ? [(b.x - a.x) / distance, (b.y - a.y) / distance] : [1, 0];
  a.x -= way * x;
  a.y -= way * y;
  b.x += way * x;
  b.y += way * y;
}

/** Not farther from home than allowed, and wholly on the map. */
function hold(circle: Moving, reach: number): void {
  const { home, radius } = circle;
  const [x, y] = [circle.x - home.x, circle.y - home.y];
  const share = Math.min(1, (reach * radius) / Math.max(distanceOf(circle, home), Number.EPSILON));
  circle.x = within(home.x + x * share, radius, VIEW.width - radius);
  circle.y = within(home.y + y * share, radius, VIEW.height - radius);
}

/** `Math.hypot` guards against numbers that no map has, and takes ten times as long. */
function distanceOf(a: Point, b: Point): number {
  return Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
