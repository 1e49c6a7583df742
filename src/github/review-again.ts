/** Words of editors that the status does not show yet: no workflow that may write begins with one, so this looks for them. */
import type { Client } from './client.ts';

export interface ReviewAgainContext {
  readonly client: Client;
  /** Of the base branch. */
  readonly editors: readonly { readonly id: number }[];
  readonly now: Date;
  /** File of the workflow that reviews. */
  readonly review: string;
}

/** An approval is looked at for so long, since a run each quarter of an hour may be late; a further review does no harm. */
const RECENT_MS = 2 * 60 * 60 * 1000;

/** Starts a review of each open pull request about which an editor decided lately. Resolves to their numbers. */
export async function reviewAgain(context: ReviewAgainContext): Promise<number[]> {
  const { api, all, at } = context.client;
  const open = await all(api.pulls.list, { ...at, state: 'open', per_page: 100 });
  const started: number[] = [];
  for (const { number, head, base } of open) {
    if (!(await hasNews(number, head.sha, context))) continue;
    const call = { ...at, workflow_id: context.review, ref: base.ref, inputs: { pr: String(number) } };
    await api.actions.createWorkflowDispatch(call);
    started.push(number);
  }
  return started;
}

async function hasNews(
  pull_number: number,
  headSha: string,
  { client: { api, all, at }, editors, now }: ReviewAgainContext,
): Promise<boolean> {
  const reviews = await all(api.pulls.listReviews, { ...at, pull_number, per_page: 100 });
  return reviews.some(({ user, state, commit_id, submitted_at }) => {
    const decides = commit_id === headSha && state !== 'COMMENTED' && state !== 'PENDING';
    const age = now.getTime() - Date.parse(submitted_at ?? '');
    return decides && age < RECENT_MS && editors.some(({ id }) => id === user?.id);
  });
}
