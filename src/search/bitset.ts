/** Sets of small whole numbers as bits: what makes exact counts over thousands of partners cheap. */

export type Bitset = Uint32Array;

/** The empty set of numbers below `size`. */
export function emptySet(size: number): Bitset {
  return new Uint32Array(Math.ceil(size / 32));
}

/** All numbers below `size`. */
export function fullSet(size: number): Bitset {
  const set = emptySet(size).fill(0xffff_ffff);
  if (size % 32) set[set.length - 1] = 2 ** (size % 32) - 1;
  return set;
}

export function addTo(set: Bitset, id: number): void {
  set[id >>> 5] = (set[id >>> 5] ?? 0) | (1 << (id & 31));
}

export function isIn(set: Bitset, id: number): boolean {
  return (((set[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
}

/** Keeps in `set` only what `other` has too. */
export function intersect(set: Bitset, other: Bitset): Bitset {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & (other[at] ?? 0);
  return set;
}

/** Adds to `set` all that `other` has. */
export function unite(set: Bitset, other: Bitset): Bitset {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) | (other[at] ?? 0);
  return set;
}

/** How many numbers both sets have. */
export function countBoth(a: Bitset, b: Bitset): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) count += bitsOf((a[at] ?? 0) & (b[at] ?? 0));
  return count;
}

export function countOf(set: Bitset): number {
  return countBoth(set, set);
}

/** Visits the numbers of the set, smallest first. */
export function forEachOf(set: Bitset, visit: (id: number) => void): void {
  for (let at = 0; at < set.length; at++)
    for (let rest = set[at] ?? 0; rest; rest &= rest - 1) visit(at * 32 + 31 - Math.clz32(rest & -rest));
}

/** The numbers of the set, smallest first. */
export function idsOf(set: Bitset): number[] {
  const ids: number[] = [];
  forEachOf(set, (id) => ids.push(id));
  return ids;
}

/** Number of ones in 32 bits. Source: Warren, Hacker's Delight, figure 5-2. */
export function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const nibbles = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
