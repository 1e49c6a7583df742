/** A pull request as GitHub tells it → facts for the review engine. What may be cut is marked as cut, never guessed. */
import type { ChangedFile, Pull, Review } from '#review/pull.ts';
import { touchedPaths } from '#review/pull.ts';
import { BOT_ID, issueOfBranch } from './bot-account.ts';
import type { Client } from './client.ts';
import { findOwnComment } from './own-comment.ts';
import type { Found, Trees } from './trees.ts';

/** The facts, with what only whoever answers needs to know. */
export interface ReadPull {
  readonly pull: Pull;
  readonly open: boolean;
  /** Whether Git can merge it: undefined while GitHub works it out. */
  readonly mergeable: boolean | undefined;
}

type PullAnswer = Awaited<ReturnType<Client['api']['pulls']['get']>>['data'];
type FileAnswer = Awaited<ReturnType<Client['api']['pulls']['listFiles']>>['data'][number];

/** Nobody means more by one change, and to look each up would use up what we may ask GitHub in an hour. */
const MOST_FILES = 300;

export async function readPull(client: Client, number: number, trees: Trees, now: Date): Promise<ReadPull> {
  const { api, all, at } = client;
  const where = { ...at, pull_number: number };
  const { data } = await api.pulls.get(where);
  const { data: branch } = await api.repos.getBranch({ ...at, branch: data.base.ref });
  const baseSha = branch.commit.sha;
  const headSha = data.head.sha;
  const mergeBaseSha = await findMergeBase(client, baseSha, headSha);
  const files = await all(api.pulls.listFiles, { ...where, per_page: 100 });
  const tooMany = files.length > MOST_FILES;
  const read = await readChanges(tooMany ? [] : files, {
    before: (path) => trees.find(mergeBaseSha, path),
    after: (path) => trees.find(headSha, path),
  });
  const moved = await findMovedFolders(read.changes, trees, mergeBaseSha, baseSha);
  const pull: Pull = {
    number,
    author: await findAuthor(client, data),
    ...{ baseSha, headSha, mergeBaseSha },
    changedFiles: data.changed_files,
    changes: read.changes,
    truncated: read.truncated || moved.truncated || tooMany,
    movedFolders: moved.folders,
    reviews: await readReviews(client, number),
    labels: await readLabels(client, number, data),
    openedAt: data.created_at,
    headAt: await findHeadTime(client, data, now),
    draft: data.draft ?? false,
  };
  return { pull, open: data.state === 'open', mergeable: data.mergeable ?? undefined };
}

async function findMergeBase({ api, at }: Client, base: string, head: string): Promise<string> {
  const basehead = `${base}...${head}`;
  const { data } = await api.repos.compareCommitsWithBasehead({ ...at, basehead, per_page: 1 });
  return data.merge_base_commit.sha;
}

/** What lists and single answers both say of whose pull request it is. */
interface Origin {
  readonly user: { readonly id: number; readonly login: string } | null;
  readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly repo: { readonly full_name: string } };
}

/** An application by issue is a pull request of ours: its author is who wrote the issue, read from the issue itself. */
export async function findAuthor({ api, at }: Client, { user, head, base }: Origin): Promise<Pull['author']> {
  const issue = issueOfBranch(head.ref);
  const ours = user?.id === BOT_ID && head.repo?.full_name === base.repo.full_name;
  if (!user || !ours || issue === undefined) return { id: user?.id ?? 0, login: user?.login };
  const { data } = await api.issues.get({ ...at, issue_number: issue });
  return { id: data.user?.id ?? 0, login: data.user?.login };
}

interface ReadChanges {
  readonly changes: readonly ChangedFile[];
  readonly truncated: boolean;
}

async function readChanges(files: readonly FileAnswer[], look: Look): Promise<ReadChanges> {
  const read: ReadChanges[] = [];
  for (const file of files) read.push(await readChange(file, look));
  return {
    changes: read.flatMap(({ changes }) => changes),
    truncated: read.some(({ truncated }) => truncated),
  };
}

interface Look {
  /** What lay at a path before the change. */
  before(path: string): Promise<Found>;
  after(path: string): Promise<Found>;
}

async function readChange(
  { filename: path, previous_filename, status }: FileAnswer,
  look: Look,
): Promise<ReadChanges> {
  const previousPath = status === 'renamed' ? previous_filename : undefined;
  const before = status === 'added' ? NOTHING : await look.before(previousPath ?? path);
  const after = status === 'removed' ? NOTHING : await look.after(path);
  const names = { path, ...(previousPath ? { previousPath } : {}) };
  return {
    changes: [{ ...names, before: toTreeFile(before), after: toTreeFile(after) }],
    // When neither is there, the list and the trees contradict each other.
    truncated: before.truncated || after.truncated || !(before.entry ?? after.entry),
  };
}

const NOTHING: Found = { entry: undefined, truncated: false };

function toTreeFile({ entry }: Found): ChangedFile['after'] {
  return entry && { path: entry.path, mode: entry.mode, sha: entry.sha, size: entry.size };
}

/** Folders of partners that differ between the merge base and the tip of the base (threat 30). */
async function findMovedFolders(
  changes: readonly ChangedFile[],
  trees: Trees,
  mergeBase: string,
  base: string,
): Promise<{ readonly folders: readonly string[]; readonly truncated: boolean }> {
  const touched = touchedPaths({ changes }).flatMap((path) => /^partners\/[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  const folders: string[] = [];
  let truncated = false;
  for (const folder of [...new Set(touched)].sort()) {
    const [old, tip] = [await trees.find(mergeBase, folder), await trees.find(base, folder)];
    truncated ||= old.truncated || tip.truncated;
    if (old.entry?.sha !== tip.entry?.sha) folders.push(folder);
  }
  return { folders, truncated };
}

const STATES: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
};

/** Reviews of accounts that are gone say nothing. */
async function readReviews({ api, all, at }: Client, number: number): Promise<Review[]> {
  const found = await all(api.pulls.listReviews, { ...at, pull_number: number, per_page: 100 });
  return found.flatMap(({ id, user, commit_id, submitted_at = '', state }) =>
    user
      ? [
          {
            id,
            userId: user.id,
            commit: commit_id ?? '',
            submittedAt: submitted_at,
            state: STATES[state] ?? 'commented',
          },
        ]
      : [],
  );
}

/** The labels that it has, each with the account that set it last; without one, nobody is believed to have. */
async function readLabels(
  { api, all, at }: Client,
  number: number,
  { labels }: PullAnswer,
): Promise<Pull['labels']> {
  if (labels.length === 0) return [];
  const events = await all(api.issues.listEvents, { ...at, issue_number: number, per_page: 100 });
  const actors = new Map<string, number>();
  for (const event of events) {
    if (event.event === 'labeled' && 'label' in event)
      actors.set(event.label?.name ?? '', event.actor?.id ?? 0);
  }
  return labels.map(({ name }) => ({ name, actorId: actors.get(name) ?? 0 }));
}

/**
 * When we first saw this head: a date within a commit is whatever its author wrote. Our own comment keeps the time; until
 * there is one, the clock of a lane has not begun.
 */
async function findHeadTime(
  client: Client,
  { number, head, created_at }: PullAnswer,
  now: Date,
): Promise<string> {
  const seen = (await findOwnComment(client, number))?.mark;
  if (seen?.head !== head.sha) return now.toISOString();
  return Date.parse(seen.since) > Date.parse(created_at) ? seen.since : created_at;
}
