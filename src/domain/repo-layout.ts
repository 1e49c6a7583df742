/** Path ⇄ kind of file: the only module that knows the folders. */
import { isReservedSlug, isSlug } from './slug.ts';
import { TAXONOMY_NAMES, type TaxonomyName } from './taxonomy.ts';

/** Folders of `content/` that hold one entry a file, named `<slug>.<extension>`. */
const ENTRY_FOLDERS = {
  reviews: { kind: 'rubric', extension: 'yml' },
  roster: { kind: 'roster', extension: 'yml' },
  locales: { kind: 'translation', extension: 'yml' },
} as const;

type EntryFolder = keyof typeof ENTRY_FOLDERS;

export type FileKind =
  | { readonly kind: 'profile'; readonly partner: string }
  | { readonly kind: 'logo'; readonly partner: string }
  | { readonly kind: (typeof ENTRY_FOLDERS)[EntryFolder]['kind']; readonly slug: string }
  | { readonly kind: 'taxonomy'; readonly taxonomy: TaxonomyName }
  | { readonly kind: 'settings' | 'tiers' | 'ranking' | 'editors' | 'phrases' | 'link-checks' | 'wanted' }
  | { readonly kind: 'review-policy' | 'ownership' }
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
  'content/phrases.yml': { kind: 'phrases' },
  'content/link-checks.yml': { kind: 'link-checks' },
  'content/ownership.yml': { kind: 'ownership' },
  'content/wanted.yml': { kind: 'wanted' },
  'content/review-policy.yml': { kind: 'review-policy' },
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
  const kind = deeper.length === 0 ? classifyEntry(folder, name) : undefined;
  return (
    kind ?? { kind: 'unexpected', reason: 'Expected one of the files that the handbook lists for `content/`' }
  );
}

function classifyEntry(folder: string, name: string): FileKind | undefined {
  if (folder === 'taxonomy') {
    const taxonomy = TAXONOMY_NAMES.find((known) => name === `${known}.yml`);
    return taxonomy && { kind: 'taxonomy', taxonomy };
  }
  if (!Object.hasOwn(ENTRY_FOLDERS, folder)) return undefined;
  const { kind, extension } = ENTRY_FOLDERS[folder as EntryFolder];
  const slug = name.slice(0, -extension.length - 1);
  const isName = kind === 'rubric' ? readRubricName(slug) !== undefined : isSlug(slug);
  return name === `${slug}.${extension}` && isName ? { kind, slug } : undefined;
}

/** Whose review of which day a name as `acme-2026-11-22` means; `undefined` when it is no such name. */
export function readRubricName(name: string): { readonly partner: string; readonly on: string } | undefined {
  const [, partner = '', on = ''] =
    /^(.+)-(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/.exec(name) ?? [];
  return isSlug(partner) ? { partner, on } : undefined;
}

export const profilePath = (slug: string): string => `partners/${slug}/profile.md`;
export const rosterPath = (slug: string): string => `content/roster/${slug}.yml`;
export const rubricPath = (name: string): string => `content/reviews/${name}.yml`;
export const translationPath = (locale: string): string => `content/locales/${locale.toLowerCase()}.yml`;
export const taxonomyPath = (name: TaxonomyName): string => `content/taxonomy/${name}.yml`;
export const settingsPath = 'content/hub.yml';
export const tiersPath = 'content/tiers.yml';
export const rankingPath = 'content/ranking.yml';
export const editorsPath = 'content/editors.yml';
export const phrasesPath = 'content/phrases.yml';
export const wantedPath = 'content/wanted.yml';
export const reviewPolicyPath = 'content/review-policy.yml';
export const linkChecksPath = 'content/link-checks.yml';
export const ownershipPath = 'content/ownership.yml';
