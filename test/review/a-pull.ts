/** Valid-by-default pieces of a review; a test names only what matters to it. */
import type { Hub } from '#domain/hub.ts';
import type { Problem } from '#domain/problem.ts';
import type { ReviewPolicy } from '#domain/review-policy.ts';
import type { ChangedFile, Pull, Review, TreeFile } from '#review/pull.ts';
import type { ReviewInput } from '#review/review-pull.ts';
import { aHub, aPartner, now } from '../builders.ts';

export const EDITOR = 1;
export const OWNER = 42;
export const STRANGER = 66;
const HEAD = 'b'.repeat(40);

function aTreeFile(path: string, parts: Partial<TreeFile> = {}): TreeFile {
  return { path, mode: '100644', sha: 'c'.repeat(40), size: 100, ...parts };
}

export function edited(path: string): ChangedFile {
  return { path, before: aTreeFile(path), after: aTreeFile(path, { sha: 'd'.repeat(40) }) };
}

export function added(path: string, parts: Partial<TreeFile> = {}): ChangedFile {
  return { path, after: aTreeFile(path, parts) };
}

export function removed(path: string): ChangedFile {
  return { path, before: aTreeFile(path) };
}

/** An owner's edit of the partner `acme`, pushed an hour ago. */
export function aPull(parts: Partial<Pull> = {}): Pull {
  const changes = parts.changes ?? [edited('partners/acme/profile.md')];
  return {
    number: 7,
    author: { id: OWNER, login: 'olive' },
    baseSha: 'a'.repeat(40),
    headSha: HEAD,
    mergeBaseSha: 'a'.repeat(40),
    changedFiles: changes.length,
    changes,
    truncated: false,
    movedFolders: [],
    reviews: [],
    labels: [],
    openedAt: '2026-11-22T11:00:00Z',
    headAt: '2026-11-22T11:00:00Z',
    draft: false,
    ...parts,
  };
}

export function anApproval(userId: number, parts: Partial<Review> = {}): Review {
  return {
    id: userId,
    userId,
    commit: HEAD,
    submittedAt: '2026-11-22T11:30:00Z',
    state: 'approved',
    ...parts,
  };
}

/** A complete profile of an owner who accepted everything. */
export function anOwned(parts: Parameters<typeof aPartner>[0] = {}): ReturnType<typeof aPartner> {
  return aPartner({ owners: [{ id: OWNER, login: 'olive' }], ...parts });
}

interface InputParts {
  readonly pull?: Partial<Pull>;
  readonly base?: Hub;
  readonly head?: Hub;
  readonly baseProblems?: readonly Problem[];
  readonly headProblems?: readonly Problem[];
}

export function anInput({
  pull,
  base,
  head,
  baseProblems = [],
  headProblems = [],
}: InputParts = {}): ReviewInput {
  const hub = base ?? aHub({ partners: [anOwned()] });
  return {
    pull: aPull(pull),
    base: { hub, problems: baseProblems },
    head: { hub: head ?? hub, problems: headProblems },
    now: now.toISOString(),
  };
}

/** Owners' edits merge themselves after 60 minutes; all else needs an editor. */
export const selfMerge: ReviewPolicy = {
  autoMerge: true,
  fields: { harmless: ['budget', 'headline', 'availability'] },
  lanes: [
    { id: 'harmless', class: 'own-edit', onlyFields: 'harmless', editors: 0, waitMinutes: 60 },
    { id: 'application', class: 'new', editors: 1 },
  ],
};
