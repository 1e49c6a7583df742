/**
 * Land as a grid of dots: one path, stroked with dashes of no length and round ends. Each run of dots is one line, which
 * is what makes it small; the dots of every second row stand between those of the rows beside.
 */
import { type GeoPermissibleObjects, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import world from 'world-atlas/land-50m.json' with { type: 'json' };
import { type Frame, toView, VIEW } from './frame.ts';
import { MIDDLE, ORIGIN, SCALE } from './projection.ts';

/** Distance of two dots in a row, in units of the view box: `stroke-dasharray` of the path is `0 8`. */
export const DOT_STEP = 8;
/** About half the root of three of the step, so that a dot is equally far from all six around it. */
const ROW_STEP = 7;

/** Land that lies wholly south of this latitude is Antarctica. */
const ANTARCTIC = -60;

type Line = readonly [x: number, y: number];

/** That of `projection.ts`, which cuts outlines at the edge of the map, too. */
const PROJECTION = geoNaturalEarth1().rotate([-MIDDLE, 0]).scale(SCALE).translate([ORIGIN.x, ORIGIN.y]);

const kept = new Map<string, string>();
let keptLand: GeoPermissibleObjects | undefined;

/** The `d` of the path, in units of the view box. Made once a frame. */
export function landDots(frame: Frame): string {
  const key = Object.values(frame).join();
  const d = kept.get(key) ?? drawLand(frame);
  kept.set(key, d);
  return d;
}

function drawLand(frame: Frame): string {
  const edges = edgesIn(frame);
  const rows = Math.floor(VIEW.height / ROW_STEP);
  return Array.from({ length: rows }, (_, row) => drawRow(row, crossings(edges, rowHeight(row)))).join('');
}

function rowHeight(row: number): number {
  return Math.round((row + 0.5) * ROW_STEP);
}

/** The runs of dots on land. A crossing of the coast changes between sea and land. */
function drawRow(row: number, coasts: readonly number[]): string {
  const first = row % 2 === 0 ? DOT_STEP / 4 : DOT_STEP * 0.75;
  const place = (column: number) => first + column * DOT_STEP;
  const parts: string[] = [];
  for (let at = 0; at + 1 < coasts.length; at += 2) {
    const from = Math.max(0, Math.ceil(((coasts[at] ?? 0) - first) / DOT_STEP));
    const end = Math.min(coasts[at + 1] ?? 0, VIEW.width);
    const to = Math.floor((end - first) / DOT_STEP);
    // One unit longer than the way to the last dot, so that rounding never loses it.
    if (to >= from) parts.push(`M${place(from)} ${rowHeight(row)}h${(to - from) * DOT_STEP + 1}`);
  }
  return parts.join('');
}

/** Where a row meets coasts, from left to right. */
function crossings(edges: readonly (readonly [Line, Line])[], y: number): number[] {
  return edges
    .filter(([[, a], [, b]]) => a <= y !== b <= y)
    .map(([[xa, ya], [xb, yb]]) => xa + ((y - ya) / (yb - ya)) * (xb - xa))
    .sort((a, b) => a - b);
}

/** All coasts as straight lines, as the projection draws them. */
function edgesIn(frame: Frame): (readonly [Line, Line])[] {
  const edges: (readonly [Line, Line])[] = [];
  let first: Line = [0, 0];
  let last: Line = first;
  const toPoint = (x: number, y: number): Line => {
    const point = toView(frame, { x, y });
    return [point.x, point.y];
  };
  const lineTo = (next: Line) => {
    edges.push([last, next]);
    last = next;
  };
  geoPath(PROJECTION, {
    moveTo(x, y) {
      first = toPoint(x, y);
      last = first;
    },
    lineTo: (x, y) => lineTo(toPoint(x, y)),
    closePath: () => lineTo(first),
    arc: () => undefined,
    beginPath: () => undefined,
  })(theLand());
  return edges;
}

function theLand(): GeoPermissibleObjects {
  keptLand ??= readLand();
  return keptLand;
}

/** All outlines but those of Antarctica. */
function readLand(): GeoPermissibleObjects {
  const topology = world as unknown as Parameters<typeof feature>[0];
  const outlines = topology.objects['land'] && feature(topology, topology.objects['land']);
  const features = outlines && 'features' in outlines ? outlines.features : [];
  const coordinates = features
    .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
    .filter(([ring = []]) => ring.some(([, latitude = 0]) => latitude > ANTARCTIC));
  return { type: 'MultiPolygon', coordinates };
}
