/** The rectangle of the world that a map shows. All maps have the same view box; areas are the world seen closer. */

/** Place on a map, in units of its view box. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** View box of every map. */
export const VIEW = { width: 800, height: 376 } as const;

/** Where the view box lies on the map of the world, and how many times larger things are drawn. */
export interface Frame extends Point {
  readonly zoom: number;
}

export const WORLD_FRAME: Frame = { x: 0, y: 0, zoom: 1 };

/** Closer than this, dotted coasts are not recognised any more. */
const MAX_ZOOM = 6;
/** Share of the view box that stays free on each side of what is shown. */
const MARGIN = 0.16;

/** The closest frame that holds some places of the map of the world, within that map. */
export function frameAround(points: readonly Point[]): Frame {
  if (points.length === 0) return WORLD_FRAME;
  const across = rangeOf(points.map(({ x }) => x));
  const down = rangeOf(points.map(({ y }) => y));
  const free = 1 - 2 * MARGIN;
  const zoom = Math.max(
    1,
    Math.min(MAX_ZOOM, (free * VIEW.width) / across.length, (free * VIEW.height) / down.length),
  );
  return {
    x: within(across.middle - VIEW.width / zoom / 2, VIEW.width * (1 - 1 / zoom)),
    y: within(down.middle - VIEW.height / zoom / 2, VIEW.height * (1 - 1 / zoom)),
    zoom,
  };
}

/** From the map of the world to the view box of a frame. */
export function toView({ x, y, zoom }: Frame, point: Point): Point {
  return { x: (point.x - x) * zoom, y: (point.y - y) * zoom };
}

function rangeOf(values: readonly number[]): { middle: number; length: number } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { middle: (least + most) / 2, length: most - least };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
