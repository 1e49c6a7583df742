/**
 * The guilloche seal: closed lobed curves, copied by rotation, computed from a name. Deterministic, drawn alike by the
 * build and by the browser. Coordinates lie within -50 to 50.
 */

export type SealRing = 'plain' | 'dotted' | 'scalloped' | 'braided';

/** A curve or (with `r`) a circle; `turns` are the angles, in degrees, under which it is drawn. */
export interface SealShape {
  readonly part: 'ring' | 'outer' | 'inner';
  /** The right half of the curve; the left one is its mirror image (`MIRROR`). */
  readonly d?: string;
  readonly r?: number;
  readonly dash?: string;
  readonly turns: readonly number[];
}

/** Turns the right half of a curve into the left one. */
export const MIRROR = 'scale(-1 1)';

/** FNV-1a, 32 bits, over code points. Source: Fowler, Noll and Vo; draft-eastlake-fnv. */
export function hash32(text: string): number {
  let value = 2_166_136_261;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return value >>> 0;
}

/** Shapes of the seal of `name`; `rich` draws more copies, for large sizes. */
export function sealShapes(name: string, ring: SealRing, rich = false): SealShape[] {
  const hash = hash32(name);
  const pick = (at: number, from: number, to: number) => from + ((hash >>> (at * 4)) % (to - from + 1));
  const outer = {
    lobes: pick(0, 8, 14),
    depth: pick(1, 4, 8),
    copies: rich ? 9 : 5,
    pull: 1.1 + ((hash >>> 8) % 10) / 12,
  };
  const inner = {
    lobes: pick(3, 6, 11),
    depth: pick(4, 3, 6),
    copies: rich ? 7 : 4,
    pull: 1.2 + ((hash >>> 16) % 10) / 10,
  };
  const outerRadius = 41 - outer.depth;
  const innerRadius = Math.max(outerRadius - outer.depth - inner.depth + 1, 19);
  return [
    ...ringShapes(ring),
    { part: 'outer', d: lobePath(outer.lobes, outerRadius, outer.depth, outer.pull), turns: turns(outer) },
    { part: 'inner', d: lobePath(inner.lobes, innerRadius, inner.depth, inner.pull), turns: turns(inner) },
  ];
}

/** Made once: it costs more than the page around the seal. */
const segmenter = new Intl.Segmenter();

/** One or two letters for the middle of the seal; in any script. */
export function sealLetters(name: string): string {
  const words = name.split(/[\s·|/&+-]+/u).filter((word) => /^\p{L}|^\p{N}/u.test(word));
  const [first = '', second = ''] = words.map((word) => [...segmenter.segment(word)][0]?.segment ?? '');
  const pairs = /^\p{Script=Latin}|^\p{Script=Cyrillic}|^\p{Script=Greek}/u.test(first) && second;
  return (pairs ? first + second : first).toLocaleUpperCase('en');
}

function ringShapes(ring: SealRing): SealShape[] {
  const circle = (r: number, dash?: string): SealShape => ({
    part: 'ring',
    r,
    turns: [0],
    ...(dash ? { dash } : {}),
  });
  const lobed = (lobes: number, r: number, depth: number, angles: number[]): SealShape => ({
    part: 'ring',
    d: lobePath(lobes, r, depth, 1),
    turns: angles,
  });
  switch (ring) {
    case 'plain':
      return [circle(47.4)];
    case 'dotted':
      return [circle(47.4), circle(44.9, '1.1 1.7')];
    case 'scalloped':
      return [lobed(24, 46, 1.6, [0]), circle(43.6)];
    case 'braided':
      return [lobed(36, 46.2, 1.5, [0, 5]), circle(43.4)];
  }
}

function turns({ lobes, copies }: { lobes: number; copies: number }): number[] {
  return Array.from({ length: copies }, (_, index) => round((360 / lobes / copies) * index));
}

/**
 * The right half of a closed curve with `lobes` lobes around radius `r`, from the top down, its extremes joined by cubics
 * with tangent handles. Each point is told from the one before, which takes less room: a page has many seals.
 */
function lobePath(lobes: number, r: number, depth: number, pull: number): string {
  const points = Array.from({ length: lobes + 1 }, (_, index) => {
    const angle = (Math.PI * index) / lobes - Math.PI / 2;
    const radius = index % 2 ? r - depth : r + depth;
    return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)), angle, radius };
  });
  const reach = (4 / 3) * Math.tan(Math.PI / lobes / 4) * pull;
  const handle = ({ x, y, angle, radius }: (typeof points)[number], side: number) => [
    x - side * Math.sin(angle) * radius * reach,
    y + side * Math.cos(angle) * radius * reach,
  ];
  const curves = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const path = [...(index === 0 ? handle(from, 1) : []), ...handle(to, -1), to.x, to.y];
    const steps = path.map((value, at) => value - (at % 2 ? from.y : from.x));
    return (index === 0 ? 'c' : 's') + joinNumbers(steps);
  });
  return `M0 ${round(-r - depth)}${curves.join('')}`;
}

/** With as few signs as the grammar of paths allows: `0.5 -1` → `.5-1`. */
function joinNumbers(values: readonly number[]): string {
  return values
    .map((value) => String(round(value)).replace(/^(-?)0\./, '$1.'))
    .map((text, at) => (at === 0 || text.startsWith('-') ? text : ` ${text}`))
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
