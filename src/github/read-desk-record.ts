/** Every open pull request as the desk needs it, from GitHub: two or three questions each, and no file is read. */
import { type DeskRecord, type OpenPull, parseOpenPull } from '#domain/open-pull.ts';
import { readMark } from '#review/comment-mark.ts';
import { readDeskMark } from '#review/desk-mark.ts';
import { CARE_MARKER } from '#review/stale-words.ts';
import { BOT_ID, issueOfBranch } from './bot-account.ts';
import type { Client } from './client.ts';
import { findAuthor } from './read-pull.ts';
import { readAnswers } from './standing.ts';

type Listed = Awaited<ReturnType<Client['api']['pulls']['list']>>['data'][number];

/** Something that an account said, and when. */
interface Word {
  readonly userId: number;
  readonly at: string;
  readonly body: string;
  /** A review that asks for changes, or takes that back. */
  readonly verdict?: 'objects' | 'agrees' | undefined;
}

export interface DeskContext {
  readonly client: Client;
  readonly editors: readonly { readonly id: number }[];
  readonly now: Date;
}

export async function readDeskRecord(context: DeskContext): Promise<DeskRecord> {
  const { api, all, at } = context.client;
  const open = await all(api.pulls.list, { ...at, state: 'open', per_page: 100 });
  const pulls: OpenPull[] = [];
  const unreviewed: number[] = [];
  for (const listed of open) {
    const pull = await readOpenPull(listed, context);
    if (pull) pulls.push(pull);
    else unreviewed.push(listed.number);
  }
  return { pulls, unreviewed, answers: await readAnswers(context.client) };
}

/** Undefined when the bot has not said yet what it is, or no longer in words that we know. */
async function readOpenPull(
  listed: Listed,
  { client, editors, now }: DeskContext,
): Promise<OpenPull | undefined> {
  const words = await readWords(client, listed);
  const own = words.findLast(({ userId, body }) => userId === BOT_ID && readMark(body));
  const [head, desk] = [readMark(own?.body ?? ''), readDeskMark(own?.body ?? '')];
  if (!head || !desk) return undefined;
  const author = await findAuthor(client, listed);
  const ids = new Set(editors.map(({ id }) => id).filter((id) => id !== author.id));
  const { until, faults, ...facts } = desk;
  const parsed = parseOpenPull({
    lane: 'no-lane',
    ...facts,
    ...actsNext(
      desk,
      words.filter(({ userId }) => ids.has(userId)),
      now,
    ),
    ...{ number: listed.number, title: listed.title, author: author.login, draft: listed.draft ?? false },
    ...{ faults: Number(faults), notBefore: until },
    labels: listed.labels.map(({ name }) => name),
    openedAt: listed.created_at,
    headAt: head.head === listed.head.sha ? latest([head.since, listed.created_at]) : now.toISOString(),
    lastAuthorAt: latest(words.filter(({ userId }) => userId === author.id).map((word) => word.at)),
    lastEditorAt: latest(words.filter(({ userId }) => ids.has(userId)).map((word) => word.at)),
    warnedAt: latest(words.filter(isReminder).map((word) => word.at)),
  });
  return parsed.success ? parsed.data : undefined;
}

function isReminder({ userId, body }: Word): boolean {
  return userId === BOT_ID && body.startsWith(CARE_MARKER);
}

/** What editors asked and what the clock says since the bot looked: it is not called by either. */
function actsNext(
  { next, until }: Readonly<Record<string, string>>,
  said: readonly Word[],
  now: Date,
): { readonly next?: OpenPull['next']; readonly outcome?: OpenPull['outcome'] } {
  const last = new Map(said.filter(({ verdict }) => verdict).map(({ userId, verdict }) => [userId, verdict]));
  if (next === 'editor' && [...last.values()].includes('objects')) {
    return { next: 'author', outcome: 'changes-needed' };
  }
  if (next === 'clock' && until !== undefined && Date.parse(until) <= now.getTime())
    return { next: 'merger' };
  return {};
}

/** Comments and reviews, and of an application by issue what was said there. */
async function readWords({ api, all, at }: Client, { number, head, user }: Listed): Promise<Word[]> {
  const issue = user?.id === BOT_ID ? issueOfBranch(head.ref) : undefined;
  const comments: Word[] = [];
  for (const issue_number of [number, ...(issue === undefined ? [] : [issue])]) {
    const found = await all(api.issues.listComments, { ...at, issue_number, per_page: 100 });
    comments.push(
      ...found.map(({ user, created_at, body = '' }) => ({ userId: user?.id ?? 0, at: created_at, body })),
    );
  }
  const reviews = await all(api.pulls.listReviews, { ...at, pull_number: number, per_page: 100 });
  return [
    ...comments,
    ...reviews.map(({ user, submitted_at = '', state, body }) => ({
      ...{ userId: user?.id ?? 0, at: submitted_at, body },
      verdict: VERDICTS[state],
    })),
  ];
}

const VERDICTS: Readonly<Record<string, Word['verdict']>> = {
  CHANGES_REQUESTED: 'objects',
  APPROVED: 'agrees',
  DISMISSED: 'agrees',
};

/** The latest of some instants; undefined of none. */
function latest(instants: readonly string[]): string | undefined {
  const times = instants.map((instant) => Date.parse(instant)).filter((time) => !Number.isNaN(time));
  return times.length === 0 ? undefined : new Date(Math.max(...times)).toISOString();
}
