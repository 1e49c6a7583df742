/** Folder names for entries that are new. */
import { isReservedSlug, isSlug } from './slug.ts';

/** Turns a name into lower-case words with hyphens, transliterated where that is possible. */
export type Slugify = (text: string) => string;

/** A slug that fits in a path; a name in a script that cannot be transliterated gets one from its hash. */
export function toSlug(name: string, slugify: Slugify): string {
  const slug = cut(slugify(name), 48);
  if (isSlug(slug) && !isReservedSlug(slug)) return slug;
  const prefixed = cut(`p-${slug}`, 48);
  return slug && isSlug(prefixed) ? prefixed : `p-${hash(name.normalize('NFC'))}`;
}

/** The slug itself when it is free, else with the first free number from 2 on. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const next = `${cut(slug, 48 - `-${number}`.length)}-${number}`;
    if (!taken.has(next)) return next;
  }
}

function cut(slug: string, length: number): string {
  return slug.slice(0, length).replace(/-+$/, '');
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. Source: Fowler, Noll and Vo, draft-eastlake-fnv. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
