/** GitHub in a test: a local server over a real bare repository, which checks all that is said against GitHub's own description. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkHandlers } from './check-handlers.ts';
import { complete } from './complete.ts';
import { BareRepository, type FileChanges } from './git.ts';
import { gitHandlers } from './git-handlers.ts';
import { issueHandlers } from './issue-handlers.ts';
import { type Contract, loadContract, type Said } from './open-api.ts';
import { mayCall, type Permissions } from './operations.ts';
import { addPull, addReview, pullHandlers } from './pull-handlers.ts';
import { setupHandlers } from './setup-handlers.ts';
import {
  addComment,
  addLabel,
  type Answer,
  dropLabel,
  type Handlers,
  type Issue,
  moveBranch,
  openIssue,
  type PullRequest,
  refuse,
  type Review,
  timeOf,
  type User,
  userOf,
  type World,
} from './world.ts';

const HANDLERS: Handlers = {
  ...pullHandlers,
  ...issueHandlers,
  ...gitHandlers,
  ...checkHandlers,
  ...setupHandlers,
};

/** The account behind `GITHUB_TOKEN`. */
const BOT: User = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' };

/** Something that goes wrong on the way: answered instead of the truth, or done just before it. */
export interface Fault {
  /** As `GET /repos/{owner}/{repo}/pulls`. */
  readonly operation: string;
  /** How often; once, when absent. */
  times?: number;
  readonly answer?: Answer & { readonly headers?: Readonly<Record<string, string>> };
  readonly before?: () => void;
  /** Whether the deed is done although the answer says that it failed. */
  readonly done?: boolean;
}

export interface Heard {
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

export interface GithubFake {
  readonly url: string;
  readonly world: World;
  /** Every breach of GitHub's description, by either side. */
  readonly violations: string[];
  /** Every request, in order. */
  readonly heard: Heard[];
  readonly faults: Fault[];
  /** A token that may do this and no more. */
  token(permissions: Permissions, user?: User): string;
  user(login: string, id: number): User;
  /** A commit on top of a branch of this repository; makes the branch on first use. */
  push(branch: string, changes: FileChanges, message?: string): string;
  /** A pull request from somebody's fork. */
  openPull(login: string, changes: FileChanges, facts?: { title?: string; body?: string }): PullRequest;
  /** A further commit on a pull request. */
  pushTo(pull: PullRequest, changes: FileChanges): string;
  openIssue(login: string, title: string, body: string): Issue;
  review(pull: PullRequest, login: string, state: Review['state'], commit?: string): Review;
  label(issue: Issue, login: string, name: string): void;
  unlabel(issue: Issue, login: string, name: string): void;
  comment(issue: Issue, login: string, body: string): void;
  /** A commit status `partner-review` that somebody with a token of theirs sets. */
  status(pull: PullRequest, login: string, state: string): void;
  /** Text of a file of a branch; undefined when there is none. */
  read(branch: string, file: string): string | undefined;
  /** Moves the clock on. */
  wait(minutes: number): void;
  close(): Promise<void>;
}

interface Account {
  readonly user: User;
  readonly permissions: Permissions;
}

export async function startGithub(
  files: FileChanges,
  now = new Date('2026-11-22T12:00:00Z'),
): Promise<GithubFake> {
  const world = newWorld(files, now);
  const accounts = new Map<string, Account>();
  const [violations, heard, faults]: [string[], Heard[], Fault[]] = [[], [], []];
  const switchboard = { world, accounts, violations, heard, faults, contract: loadContract() };
  const server = createServer((request, response) => void serve(switchboard, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...{
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      world,
      violations,
      heard,
      faults,
    },
    token(permissions, user = BOT) {
      const token = `token-${accounts.size + 1}`;
      accounts.set(token, { user, permissions });
      return token;
    },
    ...actors(world),
    close: () => stop(server, world),
  };
}

function newWorld(files: FileChanges, clock: Date): World {
  const git = new BareRepository();
  const first = git.commitFiles(files, { parents: [], message: 'Begin', at: clock });
  git.setRef('refs/heads/main', first);
  return {
    ...{ git, owner: 'orrery', repo: 'partners', clock, nextId: 1000 },
    ...{ users: new Map([[BOT.login, BOT]]), issues: new Map(), pulls: new Map() },
    ...{ statuses: [], checkRuns: [], dispatches: [] },
    limits: { treeEntries: 100_000, pullFiles: 3000, compareFiles: 300 },
  };
}

async function stop(server: Server, world: World): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  world.git.remove();
}

/** What people do on GitHub while the bot does not look. */
function actors(
  world: World,
): Omit<GithubFake, 'url' | 'world' | 'violations' | 'heard' | 'faults' | 'token' | 'close'> {
  const { git } = world;
  const commit = (parent: string, changes: FileChanges, message: string) =>
    git.commitFiles(changes, { parents: [parent], message, at: world.clock });
  const mainTip = () => git.resolve('refs/heads/main') ?? '';
  return {
    user(login, id) {
      const user: User = { id, login, type: 'User' };
      world.users.set(login, user);
      return user;
    },
    push(branch, changes, message = 'Change') {
      const sha = commit(git.resolve(`refs/heads/${branch}`) ?? mainTip(), changes, message);
      moveBranch(world, branch, sha);
      return sha;
    },
    openPull(login, changes, { title = 'A change', body = '' } = {}) {
      const headSha = commit(mainTip(), changes, title);
      const headRepository = `${login}/${world.repo}`;
      return addPull(world, login, {
        title,
        body,
        headRef: 'patch-1',
        headSha,
        baseRef: 'main',
        headRepository,
      });
    },
    pushTo(pull, changes) {
      pull.headSha = commit(pull.headSha, changes, 'Another change');
      git.setRef(`refs/pull/${pull.issue.number}/head`, pull.headSha);
      return pull.headSha;
    },
    openIssue: (login, title, body) => openIssue(world, userOf(world, login), { title, body }),
    review: (pull, login, state, commit_id = pull.headSha) =>
      addReview(world, pull, { user: userOf(world, login), commit_id, state, body: '' }),
    label: (issue, login, name) => addLabel(world, issue, userOf(world, login), name),
    unlabel: (issue, login, name) => void dropLabel(world, issue, userOf(world, login), name),
    comment: (issue, login, body) => void addComment(world, issue, userOf(world, login), body),
    status({ headSha }, login, state) {
      const facts = { sha: headSha, state, context: 'partner-review', description: null, target_url: null };
      world.statuses.push({ ...facts, creator: userOf(world, login), created_at: timeOf(world) });
    },
    read(branch, file) {
      const entry = git
        .tree(git.resolve(`refs/heads/${branch}`) ?? '', true)
        .find(({ path }) => path === file);
      return entry && git.readBlob(entry.sha).toString();
    },
    wait(minutes) {
      world.clock = new Date(world.clock.getTime() + minutes * 60_000);
    },
  };
}

interface Switchboard {
  readonly world: World;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly violations: string[];
  readonly heard: Heard[];
  readonly faults: Fault[];
  readonly contract: Contract;
}

type Reply = Answer & { readonly headers?: Readonly<Record<string, string>> };

async function serve(board: Switchboard, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const said = await listen(request);
  const { operation, ...reply } = answer(board, said);
  board.heard.push({ operation, status: reply.status, body: said.body });
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
  response.end(reply.data === undefined ? undefined : JSON.stringify(reply.data));
}

async function listen(request: IncomingMessage): Promise<Said> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const text = Buffer.concat(chunks).toString();
  return {
    ...{ method: request.method ?? 'GET', path: url.pathname, query: Object.fromEntries(url.searchParams) },
    headers: request.headers as Record<string, string>,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

function answer(board: Switchboard, said: Said): Reply & { readonly operation: string } {
  const { world, contract, violations } = board;
  const matched = contract.match(said);
  if (!matched) {
    violations.push(`${said.method} ${said.path}: no such operation in the fake`);
    return { operation: `${said.method} ${said.path}`, ...refuse(404, 'Not Found') };
  }
  const { operation, params } = matched;
  const blame = (side: string, faults: readonly string[]) =>
    violations.push(...faults.map((fault) => `${operation}: ${side}: ${fault}`));
  blame('request', contract.judgeRequest(operation, said));
  const account = board.accounts.get(
    (said.headers['authorization'] ?? '').replace(/^(?:token|bearer) /i, ''),
  );
  const refusal = refuseCall(operation, params, account, world);
  if (refusal || !account) return { operation, ...(refusal ?? refuse(401, 'Bad credentials')) };
  const call = {
    world,
    params,
    query: said.query,
    actor: account.user,
    body: (said.body ?? {}) as Record<string, unknown>,
  };
  const reply = withFaults(
    board.faults,
    operation,
    () => HANDLERS[operation]?.(call) ?? refuse(501, 'Not spoken'),
  );
  const paged = page(said, reply);
  const data =
    paged.status < 300 ? complete(contract.schemaOf(operation, paged.status), paged.data) : paged.data;
  blame('answer', contract.judgeAnswer(operation, paged.status, data));
  return { ...paged, operation, ...(data === undefined ? {} : { data }) };
}

function refuseCall(
  operation: string,
  { owner, repo, issue_number }: Readonly<Record<string, string>>,
  account: Account | undefined,
  world: World,
): Reply | undefined {
  if (!account) return refuse(401, 'Bad credentials');
  if (owner !== world.owner || repo !== world.repo) return refuse(404, 'Not Found');
  const kind = world.pulls.has(Number(issue_number)) ? 'pull' : 'issue';
  const subject = issue_number === undefined ? undefined : kind;
  if (mayCall(operation, account.permissions, subject)) return undefined;
  return refuse(403, 'Resource not accessible by integration');
}

function withFaults(faults: Fault[], operation: string, act: () => Answer): Reply {
  const fault = faults.find((one) => one.operation === operation && (one.times ?? 1) > 0);
  if (!fault) return act();
  fault.times = (fault.times ?? 1) - 1;
  fault.before?.();
  if (!fault.answer) return act();
  if (fault.done) act();
  return fault.answer;
}

/** Cuts a list into pages, as `per_page` and `page` ask. */
function page({ query, path, headers }: Said, reply: Reply): Reply {
  if (!Array.isArray(reply.data)) return reply;
  const size = Math.min(Number(query['per_page'] ?? 30), 100);
  const number = Number(query['page'] ?? 1);
  const data = reply.data.slice((number - 1) * size, number * size);
  if (number * size >= reply.data.length) return { ...reply, data };
  const next = new URLSearchParams({ ...query, page: String(number + 1) });
  return {
    ...reply,
    data,
    headers: { ...reply.headers, link: `<http://${headers['host']}${path}?${next}>; rel="next"` },
  };
}
