/**
 * Lists of partners as parts of an address:
 *
 *     comparison = "?compare=" slug *( "," slug ) [ "&rows=different" ]
 *     shared     = "#list=" slug *( "." slug )
 *
 * A shared shortlist stands behind `#`, so that no server learns it. Repeated and impossible slugs are left out, all
 * others are kept: whoever reads them says by name which partners there are not.
 */
import { MOST_COMPARED, MOST_SAVED } from './kept-list.ts';
import { isSlugLike } from './list-text.ts';

export interface Comparison {
  readonly slugs: readonly string[];
  /** Named in the address beyond the four that fit. */
  readonly beyond: readonly string[];
  /** Rows in which all say the same are hidden. */
  readonly onlyDifferences: boolean;
}

export function readComparison(search: string): Comparison {
  const params = new URLSearchParams(search);
  const slugs = params.getAll('compare').flatMap((list) => toSlugs(list, ','));
  const each = [...new Set(slugs)];
  return {
    slugs: each.slice(0, MOST_COMPARED),
    beyond: each.slice(MOST_COMPARED),
    onlyDifferences: params.get('rows') === 'different',
  };
}

/** With `?`; empty for none. */
export function writeComparison(slugs: readonly string[], onlyDifferences = false): string {
  if (slugs.length === 0) return '';
  return `?compare=${slugs.join(',')}${onlyDifferences ? '&rows=different' : ''}`;
}

export function readShared(hash: string): readonly string[] {
  const list = new URLSearchParams(hash.replace(/^#/, '')).get('list') ?? '';
  return [...new Set(toSlugs(list, '.'))].slice(0, MOST_SAVED);
}

/** With `#`. */
export function writeShared(slugs: readonly string[]): string {
  return `#list=${slugs.join('.')}`;
}

function toSlugs(list: string, separator: string): string[] {
  return list
    .split(separator)
    .map((slug) => slug.trim().toLowerCase())
    .filter(isSlugLike);
}
