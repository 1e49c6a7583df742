/** Engraved plates: line fields drawn from a seed, the cover of work that has no picture. */
import { hash32 } from './seal.ts';

export const PLATE = { width: 360, height: 202 } as const;
const { width: WIDTH, height: HEIGHT } = PLATE;

type Point = readonly [x: number, y: number];

/** The same seed always gives the same lines, as the data of one SVG path. */
export function plateLines(seed: string): string {
  const hash = hash32(seed);
  const draw = [waves, rings, braid][hash % 3] ?? waves;
  return draw(hash);
}

/** A turn and a point, drawn by lot. */
function draws(hash: number): { phase: number; x: number; y: number } {
  return {
    phase: ((hash >>> 14) % 628) / 100,
    x: WIDTH * (0.25 + ((hash >>> 18) % 50) / 100),
    y: HEIGHT * (0.3 + ((hash >>> 22) % 40) / 100),
  };
}

/** Level lines that swell around a point. */
function waves(hash: number): string {
  const { phase, x: centreX, y: centreY } = draws(hash);
  return lines(18, (line) => {
    const level = -30 + ((HEIGHT + 60) * line) / 18;
    return points(9, (x) => {
      const near = Math.exp(-(((x - centreX) / 92) ** 2 + ((level - centreY) / 64) ** 2));
      const swell = 34 * near * Math.sin((level - centreY) / 30 + 1.2);
      return level + 7 * Math.sin(x / 47 + line * 0.13 + phase) + swell;
    });
  });
}

/** Rings around two points, as rain leaves them. */
function rings(hash: number): string {
  const { x, y } = draws(hash);
  const centres: Point[] = [
    [x - 44, y + 14],
    [x + 58, y - 6],
  ];
  return centres
    .flatMap(([cx, cy]) =>
      Array.from({ length: 22 }, (_, ring) => {
        const r = 5 + ring * 14;
        return `M${Math.round(cx - r)} ${Math.round(cy)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
      }),
    )
    .join('');
}

/** Waves that cross each other. */
function braid(hash: number): string {
  const { phase } = draws(hash);
  return lines(13, (line) =>
    points(12, (x) => {
      const along = x / WIDTH;
      const height = 0.35 + 0.65 * Math.sin(along * Math.PI * 1.5 + 0.5) ** 2;
      return (
        HEIGHT / 2 +
        HEIGHT * 0.46 * Math.sin(along * Math.PI * 2.5 + (line * Math.PI * 2) / 13 + phase) * height
      );
    }),
  );
}

function lines(count: number, pointsOf: (line: number) => Point[]): string {
  return Array.from({ length: count }, (_, line) => smooth(pointsOf(line))).join('');
}

function points(count: number, yOf: (x: number) => number): Point[] {
  return Array.from({ length: count + 1 }, (_, at): Point => {
    const x = -12 + ((WIDTH + 24) * at) / count;
    return [x, yOf(x)];
  });
}

/** A curve through all points: Catmull-Rom as cubic Béziers, with `S` for all but the first. */
function smooth(through: readonly Point[]): string {
  return through.slice(0, -1).reduce(
    (path, [x, y], at) => {
      const next = through[at + 1] ?? [x, y];
      const after = through[at + 2] ?? next;
      const control: Point = [next[0] - (after[0] - x) / 6, next[1] - (after[1] - y) / 6];
      const first = at === 0 ? `C${pair([x + (next[0] - x) / 6, y + (next[1] - y) / 6])} ` : 'S';
      return `${path}${first}${pair(control)} ${pair(next)}`;
    },
    `M${pair(through[0] ?? [0, 0])}`,
  );
}

/** Whole units: the lines are 0.8 thick, and nobody sees the rest. */
function pair([x, y]: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
