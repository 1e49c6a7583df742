/** The reporter: writes what the inspector found, and reads nothing that a stranger wrote but a checked verdict. */
import { formatMark } from '#review/comment-mark.ts';
import { toComment } from '#review/comment.ts';
import { statusText } from '#review/comment-parts.ts';
import type { Decision } from '#review/decision.ts';
import { formatDeskMark } from '#review/desk-mark.ts';
import { annotate } from './annotations.ts';
import { BOT_ID, issueOfBranch } from './bot-account.ts';
import type { Client } from './client.ts';
import { findOwnComment, type OwnComment } from './own-comment.ts';
import { setLabels } from './own-labels.ts';
import { readStanding } from './standing.ts';
import { suggest } from './suggestions.ts';
import type { Verdict } from './verdict.ts';

/** Name of the commit status that the rules of the main branch ask for. */
const STATUS = 'partner-review';

export interface ReportContext {
  readonly client: Client;
  readonly now: Date;
  /** Address of the handbook, where rules are explained. */
  readonly docs?: string | undefined;
}

/** Resolves to false when there is nothing to say: the pull request was closed, or its head has moved on. */
export async function report(
  { pull, author, decision, card, omitted }: Verdict,
  context: ReportContext,
): Promise<boolean> {
  const { client, now, docs } = context;
  const { data } = await client.api.pulls.get({ ...client.at, pull_number: pull });
  if (data.state !== 'open' || data.head.sha !== decision.headSha) return false;
  const old = await findOwnComment(client, pull);
  const since = old?.mark.head === decision.headSha ? old.mark.since : now.toISOString();
  const { repo, ref } = data.head;
  const ours = data.user.id === BOT_ID && repo?.full_name === data.base.repo.full_name;
  const body = toComment({
    ...{ decision, card, omitted, docs, author },
    head: repo ? { url: repo.html_url, branch: ref } : undefined,
    issue: ours ? issueOfBranch(ref) : undefined,
    standing: await readStanding(client, pull, decision, data.created_at),
  });
  await say(
    client,
    pull,
    old,
    formatMark({ head: decision.headSha, since }) + body + formatDeskMark(decision),
  );
  await setStatus(client, decision, data.html_url);
  await setLabels(
    client,
    pull,
    data.labels.map(({ name }) => name),
    decision,
  );
  await annotate(client, decision);
  await suggest(client, pull, decision);
  return true;
}

/** One comment, written over; silent when it says so already. */
async function say(
  { api, at }: Client,
  number: number,
  old: OwnComment | undefined,
  body: string,
): Promise<void> {
  if (!old) await api.issues.createComment({ ...at, issue_number: number, body });
  else if (old.body !== body) await api.issues.updateComment({ ...at, comment_id: old.id, body });
}

async function setStatus({ api, at }: Client, decision: Decision, target_url: string): Promise<void> {
  await api.repos.createCommitStatus({
    ...{ ...at, sha: decision.headSha, context: STATUS, target_url },
    ...statusText(decision),
  });
}
