/** The folder of a new partner. */
import slugify from '@sindresorhus/slugify';
import { freeSlug, toSlug } from '#domain/new-slug.ts';
import type { ApplyRules } from './rules.ts';

/** The name of the folder, which stays for ever: with a number where somebody has it already. */
export function chooseSlug(name: string, { slugs }: ApplyRules): string {
  return freeSlug(
    toSlug(name, (words) => slugify(words, { decamelize: false })),
    new Set(slugs),
  );
}
