/** Faults that a machine can mend, as suggestions that the author takes over with one click. */
import type { Finding } from '#review/decision.ts';
import { formatSuggestion } from '#review/comment-parts.ts';
import { BOT_ID } from './bot-account.ts';
import { type Client, isAnswer } from './client.ts';

interface Draft {
  readonly path: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly body: string;
}

/** One review with all that is new: what was suggested once is not said again after the next push. */
export async function suggest(
  client: Client,
  number: number,
  { findings, headSha }: { readonly findings: readonly Finding[]; readonly headSha: string },
): Promise<void> {
  const drafts = toDrafts(findings);
  if (drafts.length === 0) return;
  const { api, all, at } = client;
  const said = await all(api.pulls.listReviewComments, { ...at, pull_number: number, per_page: 100 });
  const known = new Set(
    said.filter(({ user }) => user?.id === BOT_ID).map(({ path, body }) => `${path}\n${body}`),
  );
  const shown = await readShownLines(client, number);
  const comments = drafts.filter(
    ({ path, line, body }) => shown.get(path)?.has(line) && !known.has(`${path}\n${body}`),
  );
  if (comments.length === 0) return;
  try {
    await api.pulls.createReview({
      ...{ ...at, pull_number: number, commit_id: headSha, event: 'COMMENT' as const },
      comments,
    });
  } catch (error) {
    // Somebody pushed meanwhile, so the lines are others now: the review of that push says it anew.
    if (!isAnswer(error, 422)) throw error;
  }
}

/** One a line: of two for the same line only one could be taken over. */
function toDrafts(findings: readonly Finding[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const { path, line, replacement, message } of findings) {
    if (line === undefined || replacement === undefined || drafts.has(`${path}:${line}`)) continue;
    const body = formatSuggestion({ message, replacement });
    drafts.set(`${path}:${line}`, { path, line, side: 'RIGHT', body });
  }
  return [...drafts.values()];
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
