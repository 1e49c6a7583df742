/** A kept list as the text that the browser stores. */
import { cut, type KeptList, type KeptPartner, LONGEST_NOTE } from './kept-list.ts';

/** Part of the name under which lists are stored; a list of another shape gets another number. */
export const LIST_VERSION = 1;

/** As slugs are, and short enough; whether the partner exists is found out where it matters. */
const SLUG = /^[a-z0-9][a-z0-9-]{0,47}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST_NAME = 120;

export function writeList(list: KeptList): string {
  return JSON.stringify(list);
}

/** Whatever is damaged is left out: a broken entry costs itself, a broken text the list, and the page never fails. */
export function readList(text: string | undefined, most: number): KeptList {
  const entries = parse(text);
  if (!Array.isArray(entries)) return [];
  const found = new Map<string, KeptPartner>();
  for (const entry of entries) {
    const kept = toKept(entry);
    if (kept && !found.has(kept.slug)) found.set(kept.slug, kept);
  }
  return [...found.values()].slice(0, most);
}

export function isSlugLike(text: string): boolean {
  return SLUG.test(text);
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function toKept(entry: unknown): KeptPartner | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { slug, name, added, note } = entry as Record<keyof KeptPartner, unknown>;
  if (typeof slug !== 'string' || !isSlugLike(slug)) return undefined;
  const words = textOf(note, LONGEST_NOTE);
  return {
    slug,
    name: textOf(name, LONGEST_NAME) || slug,
    added: typeof added === 'string' && DATE.test(added) ? added : '',
    ...(words ? { note: words } : {}),
  };
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' ? cut(value, most) : '';
}
