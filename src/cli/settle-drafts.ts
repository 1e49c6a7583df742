/** Holds drafts of an import against every rule of the hub, so that what is written passes `hub check`. */
import { runChecks } from '#checks/index.ts';
import { type Problem, sortProblems } from '#domain/problem.ts';
import { classify, profilePath } from '#domain/repo-layout.ts';
import type { Draft, Rejection } from '#import/plan.ts';
import { loadHub } from '#repo/load-hub.ts';
import { overlay, type Source } from '#repo/source.ts';

/** A draft with its file's text. */
export interface RenderedDraft extends Draft {
  readonly text: string;
}

export interface Settled {
  readonly accepted: readonly RenderedDraft[];
  readonly rejected: readonly Rejection[];
  /** Errors that the import would bring in but no row is to blame for: of scaffolded files. */
  readonly problems: readonly Problem[];
}

/** Rejects drafts that bring in errors, until none is left. Errors that the hub has already are not theirs. */
export async function settleDrafts(
  base: Source,
  scaffold: ReadonlyMap<string, string>,
  drafts: readonly RenderedDraft[],
  today: string,
): Promise<Settled> {
  const before = new Set((await findErrors(base, today)).map(keyOf));
  const rejected: Rejection[] = [];
  let accepted = drafts;
  for (;;) {
    const files = [...scaffold, ...accepted.map(({ slug, text }) => [profilePath(slug), text] as const)];
    const changes = new Map(files.map(([path, text]) => [path, Buffer.from(text)]));
    const errors = await findErrors(overlay(base, changes), today);
    const fresh = errors.filter((problem) => !before.has(keyOf(problem)));
    const blamed = blame(fresh, accepted);
    if (blamed.size === 0) return { accepted, rejected, problems: fresh };
    for (const [{ row }, { place, message }] of blamed)
      rejected.push({ row, field: place.field, reason: message });
    accepted = accepted.filter((draft) => !blamed.has(draft));
  }
}

async function findErrors(source: Source, today: string): Promise<Problem[]> {
  const { hub, problems } = await loadHub(source);
  return sortProblems([...problems, ...runChecks(hub, { today })]).filter(
    ({ severity }) => severity === 'error',
  );
}

function keyOf({ check, place, message }: Problem): string {
  return JSON.stringify([check, place.file, place.field, message]);
}

/** Each draft with its first error: the draft of the file, else one that the message names. */
function blame(problems: readonly Problem[], drafts: readonly RenderedDraft[]): Map<RenderedDraft, Problem> {
  const bySlug = new Map(drafts.map((draft) => [draft.slug, draft]));
  const blamed = new Map<RenderedDraft, Problem>();
  for (const problem of problems) {
    const kind = classify(problem.place.file);
    const own = 'partner' in kind ? bySlug.get(kind.partner) : undefined;
    const named = [...problem.message.matchAll(/`([^`]+)`/g)].map(([, slug = '']) => bySlug.get(slug));
    const draft = own ?? named.find(Boolean);
    if (draft && !blamed.has(draft)) blamed.set(draft, problem);
  }
  return blamed;
}
