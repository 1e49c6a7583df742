/** The merger: believes no comment, label or status. It reads everything again, and sends the commit that it judged. */
import type { Decision } from '#review/decision.ts';
import type { Checkout } from './checkout.ts';
import { type Client, isAnswer } from './client.ts';
import { judge } from './judge.ts';

export interface MergeContext {
  readonly client: Client;
  readonly checkout: Checkout;
  readonly now: Date;
  /** File of the workflow that publishes the branch. */
  readonly deploy: string;
  /** Takes a line for each pull request that was looked at closely. */
  readonly announce: (line: string) => void;
}

/** Merges in one run at most: a mistake of ours shall not empty the whole queue. */
const MOST_MERGES = 10;

type Listed = Awaited<ReturnType<MergeContext['client']['api']['pulls']['list']>>['data'][number];

/** Resolves to how many were merged. One at a time: each is judged against what the one before made of the base. */
export async function mergeReady(context: MergeContext): Promise<number> {
  const { client, deploy, announce } = context;
  const { api, all, at } = client;
  const open = await all(api.pulls.list, {
    ...at,
    state: 'open',
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  let merged = 0;
  let branch = '';
  for (const pull of open.toSorted((a, b) => a.number - b.number)) {
    if (merged === MOST_MERGES) break;
    if (!(await isWorthReading(client, pull))) continue;
    const done = await mergeOne(pull.number, context);
    announce(`#${pull.number}: ${done.said}`);
    if (!done.merged) continue;
    merged += 1;
    branch = pull.base.ref;
  }
  // What this token does starts no workflow by itself.
  if (merged > 0) await api.actions.createWorkflowDispatch({ ...at, workflow_id: deploy, ref: branch });
  return merged;
}

/**
 * Saves what we may ask GitHub in an hour. Labels are believed only when they speak against a merge; a pull request that
 * waits for an editor is read closely once there is any approval of its head.
 */
async function isWorthReading(
  { api, at }: Client,
  { number, draft, labels, head }: Listed,
): Promise<boolean> {
  const names = labels.map(({ name }) => name);
  if (draft || names.includes('hold') || names.includes('review: changes-needed')) return false;
  if (!names.includes('review: needs-editor')) return true;
  const { data } = await api.pulls.listReviews({ ...at, pull_number: number, per_page: 100 });
  return (
    data.length === 100 || data.some(({ state, commit_id }) => state === 'APPROVED' && commit_id === head.sha)
  );
}

interface Done {
  readonly merged: boolean;
  readonly said: string;
}

async function mergeOne(number: number, { client, checkout, now }: MergeContext): Promise<Done> {
  const { api, at } = client;
  const { pull, decision, open, mergeable } = await judge(number, { client, checkout, now });
  if (!open) return { merged: false, said: 'closed meanwhile' };
  if (decision.outcome !== 'can-merge')
    return { merged: false, said: decision.reasons[0] ?? decision.outcome };
  // Git would merge both changes of a file, and none of us has seen what comes of it (threat 30).
  if (pull.movedFolders.length > 0)
    return { merged: false, said: 'the folder has changed on the base since' };
  if (!mergeable) return { merged: false, said: 'GitHub does not know yet that it can be merged' };
  try {
    await api.pulls.merge({
      ...{ ...at, pull_number: number, sha: decision.headSha, merge_method: 'squash' as const },
      ...{ commit_title: titleOf(number, decision), commit_message: '' },
    });
  } catch (error) {
    // 409: somebody pushed since we looked. 405: rules of the branch, or a conflict. Either way the next run looks again.
    if (!isAnswer(error, 405, 409)) throw error;
    return {
      merged: false,
      said: 'GitHub refused: it changed since it was judged, or rules of the branch forbid it',
    };
  }
  return {
    merged: true,
    said: `merged at ${decision.headSha.slice(0, 7)}. ${decision.reasons[0] ?? ''}`.trim(),
  };
}

/** Our own words: the title of the pull request is a stranger's. */
function titleOf(number: number, { class: change, partner = '' }: Decision): string {
  return `${change === 'new' ? 'Add' : 'Update'} partner ${partner} (#${number})`;
}
