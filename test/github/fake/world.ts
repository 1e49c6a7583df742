/** What the fake remembers: the facts behind GitHub's answers. */
import type { BareRepository } from './git.ts';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export interface Label {
  readonly name: string;
}

export interface Comment {
  readonly id: number;
  readonly user: User;
  body: string;
  readonly created_at: string;
  updated_at: string;
  /** How often it was written: one by the first time. */
  writes: number;
}

/** An issue; a pull request is one, too. */
export interface Issue {
  readonly number: number;
  readonly user: User;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly created_at: string;
  closed_at: string | null;
  labels: Label[];
  readonly comments: Comment[];
  readonly events: Event[];
}

export interface Event {
  readonly id: number;
  readonly event: string;
  readonly actor: User;
  readonly created_at: string;
  readonly label?: Label;
}

export interface Review {
  readonly id: number;
  readonly user: User;
  readonly commit_id: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly body: string;
  readonly submitted_at: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly user: User;
  readonly path: string;
  readonly line: number;
  readonly commit_id: string;
  readonly body: string;
  readonly pull_request_review_id: number;
}

export interface PullRequest {
  readonly issue: Issue;
  /** Branch of the head, in `headRepository`. */
  readonly headRef: string;
  /** Undefined when the fork was deleted. */
  headRepository: string | undefined;
  headSha: string;
  readonly baseRef: string;
  draft: boolean;
  merged_at: string | null;
  merge_commit_sha: string | null;
  /** How often `mergeable` still answers null, since GitHub works it out in the background. */
  mergeableUnknown: number;
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
  readonly requestedReviewers: User[];
}

export interface Status {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly target_url: string | null;
  readonly creator: User;
  readonly created_at: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  status: string;
  conclusion: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: Record<string, unknown>[];
}

export interface Dispatch {
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly actor: User;
}

/** Caps that GitHub sets; a test lowers one to see a list cut. */
export interface Limits {
  treeEntries: number;
  pullFiles: number;
  compareFiles: number;
}

export interface World {
  readonly git: BareRepository;
  readonly owner: string;
  readonly repo: string;
  readonly users: Map<string, User>;
  readonly issues: Map<number, Issue>;
  readonly pulls: Map<number, PullRequest>;
  readonly statuses: Status[];
  readonly checkRuns: CheckRun[];
  readonly dispatches: Dispatch[];
  readonly limits: Limits;
  /** The present, moved by tests. */
  clock: Date;
  nextId: number;
}

/** What a handler is asked, and by whom. */
export interface Call {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown>;
  readonly actor: User;
}

export interface Answer {
  readonly status: number;
  readonly data?: unknown;
}

export type Handler = (call: Call) => Answer;
export type Handlers = Readonly<Record<string, Handler>>;

export const REPO = '/repos/{owner}/{repo}';

export const ok = (data: unknown): Answer => ({ status: 200, data });
export const created = (data: unknown): Answer => ({ status: 201, data });
export const notFound: Answer = {
  status: 404,
  data: { message: 'Not Found', documentation_url: '', status: '404' },
};

export function refuse(status: number, message: string): Answer {
  return { status, data: { message, documentation_url: '', status: String(status) } };
}

export function newId(world: World): number {
  world.nextId += 1;
  return world.nextId;
}

export function timeOf(world: World): string {
  return `${world.clock.toISOString().slice(0, 19)}Z`;
}

/** An account by its login; made up on first sight. */
export function userOf(world: World, login: string): User {
  const known = world.users.get(login);
  if (known) return known;
  const user: User = { id: 5000 + world.users.size, login, type: 'User' };
  world.users.set(login, user);
  return user;
}

export function openIssue(world: World, user: User, { title, body }: { title: string; body: string }): Issue {
  const issue: Issue = {
    ...{ number: world.issues.size + 1, user, title, body, state: 'open' },
    ...{ created_at: timeOf(world), closed_at: null, labels: [], comments: [], events: [] },
  };
  world.issues.set(issue.number, issue);
  return issue;
}

export function addComment(world: World, issue: Issue, user: User, body: string): Comment {
  const at = timeOf(world);
  const comment = { id: newId(world), user, body, created_at: at, updated_at: at, writes: 1 };
  issue.comments.push(comment);
  return comment;
}

export function addLabel(world: World, issue: Issue, actor: User, name: string): void {
  if (issue.labels.some((label) => label.name === name)) return;
  issue.labels.push({ name });
  addEvent(world, issue, actor, 'labeled', { name });
}

export function dropLabel(world: World, issue: Issue, actor: User, name: string): boolean {
  const found = issue.labels.some((label) => label.name === name);
  issue.labels = issue.labels.filter((label) => label.name !== name);
  if (found) addEvent(world, issue, actor, 'unlabeled', { name });
  return found;
}

function addEvent(world: World, issue: Issue, actor: User, event: string, label?: Label): void {
  issue.events.push({
    ...{ id: newId(world), event, actor, created_at: timeOf(world) },
    ...(label ? { label } : {}),
  });
}

export function close(world: World, issue: Issue): void {
  issue.state = 'closed';
  issue.closed_at = timeOf(world);
}

/** Moves a branch of this repository, and with it the pull requests that come from it. */
export function moveBranch(world: World, branch: string, sha: string): void {
  world.git.setRef(`refs/heads/${branch}`, sha);
  for (const [number, pull] of world.pulls) {
    const own = pull.headRepository === `${world.owner}/${world.repo}`;
    if (!own || pull.headRef !== branch || pull.issue.state !== 'open') continue;
    pull.headSha = sha;
    world.git.setRef(`refs/pull/${number}/head`, sha);
  }
}
