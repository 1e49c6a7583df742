/** What sort of change a pull request is, by the paths it touches and the owners that the base copy names. */
import type { Hub } from '#domain/hub.ts';
import type { ChangeClass } from '#domain/review-policy.ts';
import { type Pull, touchedPaths } from './pull.ts';

export interface ChangeKind {
  readonly class: ChangeClass;
  /** The slug, when one partner's folder is all that changes. */
  readonly partner: string | undefined;
}

/** A list that is not whole may hide anything, so it counts as a change of the program. */
export function classifyChange(pull: Pull, base: Pick<Hub, 'partners' | 'unreadable'>): ChangeKind {
  if (!isWhole(pull)) return { class: 'infra', partner: undefined };
  const folders = new Set(touchedPaths(pull).map(folderOf));
  if (folders.has('')) return { class: 'infra', partner: undefined };
  if (folders.has('content')) return { class: 'content', partner: undefined };
  const [slug, ...others] = [...folders].map((folder) => folder.slice('partners/'.length));
  if (slug === undefined || others.length > 0) return { class: 'foreign-edit', partner: undefined };
  return { class: classOfPartner(slug, pull.author.id, base), partner: slug };
}

/** Whether we see everything that the pull request changes. */
function isWhole({ truncated, changedFiles, changes }: Pull): boolean {
  return !truncated && changes.length > 0 && changedFiles === changes.length;
}

/** Numeric ids of the accounts that owned a partner before this change. */
export function ownersOf(slug: string, { partners }: Pick<Hub, 'partners'>): ReadonlySet<number> {
  return new Set((partners.get(slug)?.profile.owners ?? []).map(({ id }) => id));
}

/** `partners/<slug>`, `content`, or nothing for all that belongs to developers. */
function folderOf(path: string): string {
  const [top, folder, ...rest] = path.split('/');
  if (top === 'content' && folder !== undefined) return 'content';
  return top === 'partners' && folder && rest.length > 0 ? `partners/${folder}` : '';
}

function classOfPartner(
  slug: string,
  author: number,
  base: Pick<Hub, 'partners' | 'unreadable'>,
): ChangeClass {
  if (!base.partners.has(slug) && !base.unreadable.has(slug)) return 'new';
  return ownersOf(slug, base).has(author) ? 'own-edit' : 'foreign-edit';
}
