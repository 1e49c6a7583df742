/** Lists of partners that a reader keeps in the browser: the shortlist, and those chosen for comparison. */

export interface KeptPartner {
  readonly slug: string;
  /** As it was when the partner was kept, so that one who left can still be named. */
  readonly name: string;
  /** ISO date. */
  readonly added: string;
  /** The reader's own words. */
  readonly note?: string;
}

/** Each partner once, in the order of being kept. */
export type KeptList = readonly KeptPartner[];

/** More than anybody can weigh, few enough for an address that can be shared. */
export const MOST_SAVED = 100;
export const MOST_COMPARED = 4;
/** Fewer columns compare nothing. */
export const LEAST_COMPARED = 2;
/** Characters. */
export const LONGEST_NOTE = 500;

export function isKept(list: KeptList, slug: string): boolean {
  return list.some((kept) => kept.slug === slug);
}

/** The list with the partner at its end; `undefined` when it is full, so that nothing is dropped in silence. */
export function keep(list: KeptList, partner: KeptPartner, most: number): KeptList | undefined {
  if (isKept(list, partner.slug)) return list;
  return list.length < most ? [...list, partner] : undefined;
}

export function letGo(list: KeptList, slug: string): KeptList {
  return list.filter((kept) => kept.slug !== slug);
}

/** Too long a note is cut; an empty one is none. */
export function withNote(list: KeptList, slug: string, words: string): KeptList {
  return list.map((kept) => {
    if (kept.slug !== slug) return kept;
    const { note: _, ...rest } = kept;
    const note = cut(words, LONGEST_NOTE);
    return note ? { ...rest, note } : rest;
  });
}

export interface Merged {
  readonly list: KeptList;
  readonly added: number;
  /** Were there already; they keep their date and note. */
  readonly known: number;
  /** Found no room. */
  readonly left: number;
}

/** A received list added to one's own, which loses nothing. */
export function merge(own: KeptList, received: KeptList, most: number): Merged {
  const fresh = received.filter(({ slug }, at) => !isKept(own, slug) && !isKept(received.slice(0, at), slug));
  const added = fresh.slice(0, Math.max(0, most - own.length));
  const known = received.filter(({ slug }) => isKept(own, slug)).length;
  return {
    list: [...own, ...added],
    added: added.length,
    known,
    left: fresh.length - added.length,
  };
}

/** At most so many characters, none of them taken apart, and no space around. */
export function cut(text: string, most: number): string {
  return [...text.trim()].slice(0, most).join('').trim();
}
