/**
 * The guilloche seal: closed lobed curves, copied by rotation, computed from a name. Deterministic, drawn alike by the
 * build and by the browser. Coordinates lie within -50 to 50.
 */

export type SealRing = 'plain' | 'dotted' | 'scalloped' | 'braided';

/** A path or (with `r`) a circle; `turns` are the angles, in degrees, under which it is drawn. */
export interface SealShape {
  readonly part: 'ring' | 'outer' | 'inner';
  readonly d?: string;
  readonly r?: number;
  readonly dash?: string;
  readonly turns: readonly number[];
}

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

/** A closed curve with `lobes` lobes around radius `r`, its extremes joined by cubics with tangent handles. */
function lobePath(lobes: number, r: number, depth: number, pull: number): string {
  const points = Array.from({ length: 2 * lobes }, (_, index) => {
    const angle = (Math.PI * index) / lobes - Math.PI / 2;
    const radius = index % 2 ? r - depth : r + depth;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle), angle, radius };
  });
  const reach = (4 / 3) * Math.tan(Math.PI / lobes / 4) * pull;
  const handle = ({ x, y, angle, radius }: (typeof points)[number], side: number) =>
    `${round(x - side * Math.sin(angle) * radius * reach)} ${round(y + side * Math.cos(angle) * radius * reach)}`;
  const [start] = points;
  if (!start) return '';
  const curves = points.map((from, index) => {
    const to = points[(index + 1) % points.length] ?? start;
    const end = `${handle(to, -1)} ${round(to.x)} ${round(to.y)}`;
    return index === 0 ? `C${handle(from, 1)} ${end}` : `S${end}`;
  });
  return `M${round(start.x)} ${round(start.y)}${curves.join('')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
