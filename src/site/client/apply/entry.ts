/** The entry that somebody means, and what is published of it. */
import type { Mode } from '#apply/draft.ts';
import { fromPublished } from '#apply/from-published.ts';
import type { Answers } from '#apply/answers.ts';
import type { ApplyRules } from '#apply/rules.ts';
import { fetchJson } from '../engine.ts';

/** The last part of an address, or a slug as it is. */
export function slugIn(entry: string): string {
  return (
    entry
      .trim()
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.toLowerCase() ?? ''
  );
}

/** `undefined`: there is no such entry, or it is not listed. A new one has answered nothing. */
export async function loadEntry(
  mode: Mode,
  slug: string,
  folder: string,
  { slugs }: ApplyRules,
): Promise<Answers | undefined> {
  if (mode === 'new') return fromPublished({});
  if (!slugs.includes(slug)) return undefined;
  try {
    return fromPublished(await fetchJson<unknown>(`${folder}${slug}.json`));
  } catch {
    return undefined;
  }
}
