/** Pull requests: reading them, their files and reviews, reviewing, merging. */
import {
  type Call,
  close,
  created,
  type Handler,
  type Handlers,
  newId,
  notFound,
  ok,
  openIssue,
  type PullRequest,
  REPO,
  type Review,
  refuse,
  timeOf,
  userOf,
  type World,
} from './world.ts';

const PULL = `${REPO}/pulls/{pull_number}`;
const STATES = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const;

/** Hands the pull request of the address to a handler. */
const ofPull =
  (handler: (pull: PullRequest, call: Call) => ReturnType<Handler>): Handler =>
  (call) => {
    const pull = call.world.pulls.get(Number(call.params['pull_number']));
    return pull ? handler(pull, call) : notFound;
  };

export const pullHandlers: Handlers = {
  [`GET ${REPO}/pulls`]: ({ world, query }) => ok(listPulls(world, query)),
  [`POST ${REPO}/pulls`]: createPull,
  [`GET ${PULL}`]: ofPull((pull, { world }) => ok(showPull(world, pull))),
  [`PATCH ${PULL}`]: ofPull((pull, { world, body }) => {
    if (typeof body['title'] === 'string') pull.issue.title = body['title'];
    if (typeof body['body'] === 'string') pull.issue.body = body['body'];
    return ok(showPull(world, pull));
  }),
  [`GET ${PULL}/files`]: ofPull((pull, { world }) => ok(listFiles(world, pull))),
  [`GET ${PULL}/reviews`]: ofPull(({ reviews }) => ok(reviews)),
  [`POST ${PULL}/reviews`]: ofPull(createReview),
  [`GET ${PULL}/comments`]: ofPull(({ reviewComments }) => ok(reviewComments)),
  [`POST ${PULL}/requested_reviewers`]: ofPull((pull, { world, body }) => {
    for (const login of (body['reviewers'] ?? []) as string[]) {
      const user = userOf(world, login);
      if (user.id === pull.issue.user.id)
        return refuse(422, 'Review cannot be requested from pull request author.');
      if (!pull.requestedReviewers.includes(user)) pull.requestedReviewers.push(user);
    }
    return created(summary(world, pull));
  }),
  [`PUT ${PULL}/merge`]: ofPull(mergePull),
};

function listPulls(world: World, { state = 'open', head, base }: Call['query']): unknown[] {
  return [...world.pulls.values()]
    .filter(({ issue }) => state === 'all' || issue.state === state)
    .filter((pull) => !head || `${ownerOf(pull)}:${pull.headRef}` === head)
    .filter((pull) => !base || pull.baseRef === base)
    .toReversed()
    .map((pull) => summary(world, pull));
}

function ownerOf({ headRepository }: PullRequest): string | undefined {
  return headRepository?.split('/')[0];
}

function createPull({ world, body, actor }: Call): ReturnType<Handler> {
  const headRef = String(body['head']);
  const baseRef = String(body['base']);
  const headSha = world.git.resolve(`refs/heads/${headRef}`);
  if (!headSha || !world.git.resolve(`refs/heads/${baseRef}`)) return refuse(422, 'Validation Failed');
  const twin = [...world.pulls.values()].find(
    (pull) => pull.headRef === headRef && pull.issue.state === 'open' && pull.baseRef === baseRef,
  );
  if (twin) return refuse(422, `A pull request already exists for ${world.owner}:${headRef}.`);
  const headRepository = `${world.owner}/${world.repo}`;
  const facts = { title: String(body['title'] ?? ''), body: String(body['body'] ?? '') };
  const pull = addPull(world, actor.login, { ...facts, headRef, headSha, baseRef, headRepository });
  return created(showPull(world, pull));
}

export interface PullFacts {
  readonly title: string;
  readonly body: string;
  readonly headRef: string;
  readonly headSha: string;
  readonly baseRef: string;
  readonly headRepository: string;
}

/** Opens a pull request, whoever asks for it. */
export function addPull(world: World, login: string, { title, body, ...facts }: PullFacts): PullRequest {
  const issue = openIssue(world, userOf(world, login), { title, body });
  const pull: PullRequest = {
    ...{ issue, ...facts, draft: false, merged_at: null, merge_commit_sha: null, mergeableUnknown: 0 },
    ...{ reviews: [], reviewComments: [], requestedReviewers: [] },
  };
  world.pulls.set(issue.number, pull);
  world.git.setRef(`refs/pull/${issue.number}/head`, facts.headSha);
  return pull;
}

function baseSha(world: World, { baseRef }: PullRequest): string {
  return world.git.resolve(`refs/heads/${baseRef}`) ?? '';
}

/** What lists show of a pull request. */
function summary(world: World, pull: PullRequest): Record<string, unknown> {
  const { issue, headRef, headSha, headRepository, baseRef, draft } = pull;
  const home = `${world.owner}/${world.repo}`;
  const [headOwner = ''] = (headRepository ?? home).split('/');
  return {
    ...{ id: 900_000 + issue.number, number: issue.number, title: issue.title, body: issue.body },
    ...{
      state: issue.state,
      user: issue.user,
      draft,
      created_at: issue.created_at,
      closed_at: issue.closed_at,
    },
    ...{ labels: issue.labels, merged_at: pull.merged_at, merge_commit_sha: pull.merge_commit_sha },
    updated_at: issue.created_at,
    author_association: 'NONE',
    html_url: `https://github.com/${home}/pull/${issue.number}`,
    requested_reviewers: pull.requestedReviewers,
    head: {
      ...{ ref: headRef, sha: headSha, label: `${headOwner}:${headRef}`, user: userOf(world, headOwner) },
      repo: headRepository ? repository(world, headRepository) : null,
    },
    base: {
      ...{ ref: baseRef, sha: baseSha(world, pull), label: `${world.owner}:${baseRef}` },
      ...{ user: userOf(world, world.owner), repo: repository(world, home) },
    },
  };
}

/** A repository as pull requests name it. */
export function repository(world: World, name: string): Record<string, unknown> {
  const [owner = '', repo = ''] = name.split('/');
  return {
    ...{ id: 1, name: repo, full_name: name, default_branch: 'main', private: false },
    ...{ owner: userOf(world, owner), html_url: `https://github.com/${name}` },
  };
}

function showPull(world: World, pull: PullRequest): Record<string, unknown> {
  const { git } = world;
  const base = baseSha(world, pull);
  const known = pull.mergeableUnknown === 0;
  if (!known) pull.mergeableUnknown -= 1;
  const mergeable = pull.issue.state === 'open' && git.mergeTrees(base, pull.headSha) !== undefined;
  return {
    ...summary(world, pull),
    ...{ merged: pull.merged_at !== null, merged_by: null, mergeable: known ? mergeable : null },
    mergeable_state: known ? (mergeable ? 'clean' : 'dirty') : 'unknown',
    changed_files: git.differences(base, pull.headSha).length,
    commits: git.commitCount(base, pull.headSha),
    comments: pull.issue.comments.length,
  };
}

function listFiles(
  world: World,
  pull: PullRequest,
): { readonly filename: string; readonly patch?: string }[] {
  const base = baseSha(world, pull);
  const patches = world.git.patches(base, pull.headSha);
  const all = world.git.differences(base, pull.headSha).map(({ previousPath, path, ...file }, index) => {
    const patch = patches[index];
    return {
      ...{ filename: path, ...file, ...(previousPath ? { previous_filename: previousPath } : {}) },
      ...(patch ? { patch } : {}),
    };
  });
  return all.slice(0, world.limits.pullFiles);
}

interface Draft {
  readonly path: string;
  readonly line?: number;
  readonly body: string;
}

function createReview(pull: PullRequest, { world, body, actor }: Call): ReturnType<Handler> {
  const state = STATES[String(body['event']) as keyof typeof STATES];
  const commit = String(body['commit_id'] ?? pull.headSha);
  if (state === 'APPROVED' && actor.id === pull.issue.user.id) {
    return refuse(422, 'Can not approve your own pull request');
  }
  const drafts = (body['comments'] ?? []) as Draft[];
  if (!drafts.every((draft) => isShown(world, pull, draft))) {
    return refuse(422, 'Pull request review thread line must be part of the diff');
  }
  const review = addReview(world, pull, {
    ...{ user: actor, commit_id: commit, state },
    body: String(body['body'] ?? ''),
  });
  for (const { path, line = 0, body: text } of drafts) {
    pull.reviewComments.push({
      ...{ id: newId(world), user: actor, path, line, body: text, commit_id: commit },
      pull_request_review_id: review.id,
    });
  }
  return ok(review);
}

/** Whether the diff shows the line that a comment is about. */
function isShown(world: World, pull: PullRequest, { path, line = 0 }: Draft): boolean {
  const file = listFiles(world, pull).find(({ filename }) => filename === path);
  return linesOf(file?.patch ?? '').has(line);
}

export function addReview(
  world: World,
  pull: PullRequest,
  facts: Omit<Review, 'id' | 'submitted_at'>,
): Review {
  const review = { ...facts, id: newId(world), submitted_at: timeOf(world) };
  pull.reviews.push(review);
  return review;
}

/** Numbers of the lines of the new file that a diff shows. */
function linesOf(patch: string): Set<number> {
  const shown = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(text)?.[1];
    if (start) line = Number(start);
    else if (!text.startsWith('-') && !text.startsWith('\\')) shown.add(line++);
  }
  return shown;
}

function mergePull(pull: PullRequest, { world, body }: Call): ReturnType<Handler> {
  const { git } = world;
  const base = baseSha(world, pull);
  if (pull.issue.state !== 'open' || pull.draft) return refuse(405, 'Pull Request is not mergeable');
  if (typeof body['sha'] === 'string' && body['sha'] !== pull.headSha) {
    return refuse(409, 'Head branch was modified. Review and try the merge again.');
  }
  const tree = git.mergeTrees(base, pull.headSha);
  if (!tree) return refuse(405, 'Pull Request is not mergeable');
  const title = String(body['commit_title'] ?? `${pull.issue.title} (#${pull.issue.number})`);
  const parents = body['merge_method'] === 'squash' ? [base] : [base, pull.headSha];
  const message = `${title}\n\n${String(body['commit_message'] ?? '')}`.trim();
  const sha = git.writeCommit(tree, { parents, message, at: world.clock });
  git.setRef(`refs/heads/${pull.baseRef}`, sha);
  pull.merged_at = timeOf(world);
  pull.merge_commit_sha = sha;
  close(world, pull.issue);
  closeNamedIssues(world, pull.issue.body);
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

function closeNamedIssues(world: World, text: string): void {
  for (const [, number] of text.matchAll(/\bcloses #(\d+)/gi)) {
    const issue = world.issues.get(Number(number));
    if (issue?.state === 'open') close(world, issue);
  }
}
