/** An application that came as an issue → a pull request. What the issue says is data; who wrote it, GitHub says. */
import { ISSUE_FORM } from '#apply/addresses.ts';
import { parseIssue } from '#apply/parse-issue.ts';
import { toRules } from '#apply/rules.ts';
import { toProfile } from '#apply/to-profile.ts';
import type { Hub } from '#domain/hub.ts';
import { toIsoDate } from '#lib/dates.ts';
import { nameLogo } from '#repo/name-logo.ts';
import { type ApplyAnswer, formatApplyAnswer } from './apply-answer.ts';
import { applyBranch, BOT_ID } from './bot-account.ts';
import type { Client } from './client.ts';
import { type Download, fetchLogo } from './fetch-logo.ts';
import { openPull } from './open-pull.ts';
import { writeBranch } from './write-branch.ts';

export interface ApplyContext {
  readonly client: Client;
  /** The hub of the base branch. */
  readonly hub: Hub;
  readonly now: Date;
  /** How a logo is fetched; by the network, when absent. */
  readonly download?: Download;
  /** File of the workflow that reviews: what this token does starts none by itself. */
  readonly review: string;
}

interface Applicant {
  readonly issue: number;
  readonly id: number;
  readonly login: string;
}

/** Resolves to what was answered in the issue; undefined when it is no open application. */
export async function applyIssue(issue: number, context: ApplyContext): Promise<ApplyAnswer | undefined> {
  const { client } = context;
  const { data } = await client.api.issues.get({ ...client.at, issue_number: issue });
  const labels = data.labels.map((label) => (typeof label === 'string' ? label : label.name));
  const open = data.state === 'open' && data.pull_request === undefined && labels.includes(ISSUE_FORM.label);
  if (!open || !data.user) return undefined;
  const { id, login } = data.user;
  const answer = await answerTo(data.body ?? '', { issue, id, login }, context);
  await say(client, issue, formatApplyAnswer(answer, context.hub));
  return answer;
}

async function answerTo(body: string, applicant: Applicant, context: ApplyContext): Promise<ApplyAnswer> {
  const { client, hub, now } = context;
  const { repository, pull } = await findPull(client, applyBranch(applicant.issue));
  if (pull && (await isFrozen(client, pull))) return { kind: 'frozen', url: pull.html_url };
  const read = parseIssue(body, hub);
  if ('problems' in read) return { kind: 'faulty', problems: read.problems };
  const { id, login } = applicant;
  const owner = { id, login };
  const profile = toProfile(read.answers, { rules: toRules(hub), today: toIsoDate(now), owner });
  if ('problems' in profile) return { kind: 'faulty', problems: profile.problems };
  const files = new Map<string, Uint8Array>([[profile.file, Buffer.from(profile.text)]]);
  const logo = read.logo === undefined ? undefined : await takeLogo(read.logo, context.download ?? fetch);
  if (logo) files.set(profile.file.replace('profile.md', logo.name), logo.bytes);
  const number = await propose(files, profile.slug, applicant, context, repository.default_branch);
  const url = `${repository.html_url}/pull/${number}`;
  return {
    kind: 'proposed',
    url,
    number,
    logo: read.logo === undefined ? 'none' : logo ? 'taken' : 'refused',
  };
}

async function findPull({ api, at }: Client, branch: string) {
  const { data: repository } = await api.repos.get(at);
  const { data } = await api.pulls.list({ ...at, head: `${at.owner}:${branch}`, state: 'all', per_page: 1 });
  return { repository, pull: data[0] };
}

/** Once somebody has looked, what they looked at stays (threat 36). */
async function isFrozen({ api, at }: Client, pull: { number: number; state: string }): Promise<boolean> {
  if (pull.state !== 'open') return true;
  const { data } = await api.pulls.listReviews({ ...at, pull_number: pull.number, per_page: 100 });
  return data.some(({ user }) => user?.id !== BOT_ID);
}

async function takeLogo(
  address: string,
  download: Download,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  const bytes = await fetchLogo(address, download);
  const name = bytes && nameLogo(bytes);
  return bytes && name ? { name, bytes } : undefined;
}

/** Writes the branch, opens the pull request when there is none, and starts its review. */
async function propose(
  files: ReadonlyMap<string, Uint8Array>,
  slug: string,
  { issue, id, login }: Applicant,
  { client, review }: ApplyContext,
  base: string,
): Promise<number> {
  const { api, at } = client;
  const branch = applyBranch(issue);
  const { data: tip } = await api.repos.getBranch({ ...at, branch: base });
  await writeBranch(client, {
    ...{ branch, base: tip.commit.sha, files },
    message: `Add partner ${slug}\n\nFrom the application in #${issue}.`,
    author: { name: login, email: `${id}+${login}@users.noreply.github.com` },
  });
  const number = await openPull(client, {
    head: branch,
    base,
    title: `Add partner ${slug}`,
    body: bodyOf(issue),
  });
  await api.actions.createWorkflowDispatch({
    ...{ ...at, workflow_id: review, ref: base },
    inputs: { pr: String(number) },
  });
  return number;
}

function bodyOf(issue: number): string {
  return `Closes #${issue}.\n\nMade from the application in that issue. Until the first review, an edit there changes this.`;
}

const MARK = '<!-- guildhall:apply v1 -->\n';

/** One answer, written over. */
async function say({ api, all, at }: Client, issue: number, text: string): Promise<void> {
  const comments = await all(api.issues.listComments, { ...at, issue_number: issue, per_page: 100 });
  const old = comments.find(({ user, body = '' }) => user?.id === BOT_ID && body.startsWith(MARK));
  const body = MARK + text;
  if (!old) await api.issues.createComment({ ...at, issue_number: issue, body });
  else if (old.body !== body) await api.issues.updateComment({ ...at, comment_id: old.id, body });
}
