/** Faults that a machine can mend, as suggestions that the author takes over with one click. */
import type { Finding } from '#review/decision.ts';
import { formatSuggestion } from '#review/comment-parts.ts';
import { BOT_ID } from './bot-account.ts';
import type { Client } from './client.ts';

interface Draft {
  readonly path: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly body: string;
}

/** One review with all that is new: what was suggested once is not said again after the next push. */
export async function suggest(
  { api, all, at }: Client,
  number: number,
  { findings, headSha }: { readonly findings: readonly Finding[]; readonly headSha: string },
): Promise<void> {
  const mendable = findings.filter(
    ({ line, replacement }) => line !== undefined && replacement !== undefined,
  );
  if (mendable.length === 0) return;
  const where = { ...at, pull_number: number, per_page: 100 };
  const said = await all(api.pulls.listReviewComments, where);
  const known = new Set(
    said.filter(({ user }) => user?.id === BOT_ID).map(({ path, body }) => `${path}\n${body}`),
  );
  const shown = await readShownLines({ api, all, at }, number);
  const comments: Draft[] = mendable
    .map(({ path, line = 0, ...finding }) => ({
      ...{ path, line, side: 'RIGHT' as const },
      body: formatSuggestion(finding),
    }))
    .filter(({ path, line, body }) => shown.get(path)?.has(line) && !known.has(`${path}\n${body}`));
  if (comments.length === 0) return;
  await api.pulls.createReview({
    ...at,
    pull_number: number,
    commit_id: headSha,
    event: 'COMMENT',
    comments,
  });
}

/** Lines of the new files that the diff shows: GitHub takes comments on no others. */
async function readShownLines(
  { api, all, at }: Client,
  number: number,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const files = await all(api.pulls.listFiles, { ...at, pull_number: number, per_page: 100 });
  return new Map(files.map(({ filename, patch = '' }) => [filename, shownLines(patch)]));
}

/** @param patch hunks as GitHub gives them, without the heads of a file. */
function shownLines(patch: string): ReadonlySet<number> {
  const shown = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)?.[1];
    if (start !== undefined) line = Number(start);
    else if (text.startsWith('+') || text.startsWith(' ')) shown.add(line++);
  }
  return shown;
}
