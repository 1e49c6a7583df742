/** Path ⇄ kind of file: the only module that knows the folders. */
import { isReservedSlug, isSlug } from './slug.ts';
import { TAXONOMY_NAMES, type TaxonomyName } from './taxonomy.ts';

export type FileKind =
  | { readonly kind: 'profile'; readonly partner: string }
  | { readonly kind: 'logo'; readonly partner: string }
  | { readonly kind: 'roster'; readonly partner: string }
  | { readonly kind: 'taxonomy'; readonly taxonomy: TaxonomyName }
  | { readonly kind: 'settings' | 'tiers' | 'ranking' | 'editors' }
  /** Editors' files that no collection parses: handbook, brand assets. */
  | { readonly kind: 'asset' }
  /** Nothing that may lie there. */
  | { readonly kind: 'unexpected'; readonly reason: string };

/** Folders that hold content; nothing else of a repository is read. */
export const CONTENT_FOLDERS = ['partners', 'content'] as const;

export const LOGO_NAMES = ['logo.svg', 'logo.png', 'logo.jpg', 'logo.webp'] as const;

const SINGLE_FILES: Readonly<Record<string, FileKind>> = {
  'content/hub.yml': { kind: 'settings' },
  'content/tiers.yml': { kind: 'tiers' },
  'content/ranking.yml': { kind: 'ranking' },
  'content/editors.yml': { kind: 'editors' },
};

const ASSET_FOLDERS = new Set(['brand', 'docs']);

/** What a path below the repository's root is. Total: a path that fits nothing is `unexpected`, with the reason. */
export function classify(path: string): FileKind {
  const single = SINGLE_FILES[path];
  if (single) return single;
  const [top, ...rest] = path.split('/');
  if (top === 'partners') return classifyPartnerFile(rest);
  if (top === 'content') return classifyContentFile(rest);
  return { kind: 'unexpected', reason: 'Expected a path below `partners/` or `content/`' };
}

function classifyPartnerFile([folder = '', name = '', ...deeper]: string[]): FileKind {
  if (!isSlug(folder)) {
    return {
      kind: 'unexpected',
      reason: 'Expected a folder named with 1 to 48 of a to z, 0 to 9 and inner hyphens',
    };
  }
  if (isReservedSlug(folder))
    return { kind: 'unexpected', reason: 'Expected another folder name, since this one is reserved' };
  if (deeper.length === 0 && name === 'profile.md') return { kind: 'profile', partner: folder };
  if (deeper.length === 0 && LOGO_NAMES.some((logo) => logo === name))
    return { kind: 'logo', partner: folder };
  return {
    kind: 'unexpected',
    reason: `Expected only \`profile.md\` and one of ${LOGO_NAMES.map((n) => `\`${n}\``).join(', ')}`,
  };
}

function classifyContentFile([folder = '', name = '', ...deeper]: string[]): FileKind {
  if (ASSET_FOLDERS.has(folder)) return { kind: 'asset' };
  const stem = name.replace(/\.yml$/, '');
  if (deeper.length === 0 && name.endsWith('.yml')) {
    if (folder === 'roster' && isSlug(stem)) return { kind: 'roster', partner: stem };
    const taxonomy = TAXONOMY_NAMES.find((known) => known === stem);
    if (folder === 'taxonomy' && taxonomy) return { kind: 'taxonomy', taxonomy };
  }
  return { kind: 'unexpected', reason: 'Expected one of the files that the handbook lists for `content/`' };
}

export const profilePath = (slug: string): string => `partners/${slug}/profile.md`;
export const rosterPath = (slug: string): string => `content/roster/${slug}.yml`;
export const taxonomyPath = (name: TaxonomyName): string => `content/taxonomy/${name}.yml`;
export const settingsPath = 'content/hub.yml';
export const tiersPath = 'content/tiers.yml';
export const rankingPath = 'content/ranking.yml';
export const editorsPath = 'content/editors.yml';
