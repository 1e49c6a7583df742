/** Issues: reading and writing them, their comments, labels and events. */
import {
  addComment,
  addLabel,
  type Call,
  close,
  created,
  dropLabel,
  type Handler,
  type Handlers,
  type Issue,
  notFound,
  ok,
  openIssue,
  REPO,
  timeOf,
  type World,
} from './world.ts';

const ISSUE = `${REPO}/issues/{issue_number}`;

const ofIssue =
  (handler: (issue: Issue, call: Call) => ReturnType<Handler>): Handler =>
  (call) => {
    const issue = call.world.issues.get(Number(call.params['issue_number']));
    return issue ? handler(issue, call) : notFound;
  };

export const issueHandlers: Handlers = {
  [`GET ${REPO}/issues`]: ({ world, query }) => ok(listIssues(world, query)),
  [`POST ${REPO}/issues`]: ({ world, body, actor }) => {
    const text = { title: String(body['title']), body: String(body['body'] ?? '') };
    const issue = openIssue(world, actor, text);
    for (const name of namesOf(body['labels'])) addLabel(world, issue, actor, name);
    return created(show(world, issue));
  },
  [`GET ${ISSUE}`]: ofIssue((issue, { world }) => ok(show(world, issue))),
  [`PATCH ${ISSUE}`]: ofIssue((issue, { world, body }) => {
    if (typeof body['body'] === 'string') issue.body = body['body'];
    if (typeof body['title'] === 'string') issue.title = body['title'];
    if (body['state'] === 'closed') close(world, issue);
    return ok(show(world, issue));
  }),
  [`GET ${ISSUE}/comments`]: ofIssue(({ comments }) => ok(comments)),
  [`POST ${ISSUE}/comments`]: ofIssue((issue, { world, body, actor }) =>
    created(addComment(world, issue, actor, String(body['body']))),
  ),
  [`PATCH ${REPO}/issues/comments/{comment_id}`]: ({ world, params, body }) => {
    const all = [...world.issues.values()].flatMap(({ comments }) => comments);
    const comment = all.find(({ id }) => id === Number(params['comment_id']));
    if (!comment) return notFound;
    comment.body = String(body['body']);
    comment.updated_at = timeOf(world);
    comment.writes += 1;
    return ok(comment);
  },
  [`GET ${ISSUE}/events`]: ofIssue(({ events }) => ok(events)),
  [`POST ${ISSUE}/labels`]: ofIssue((issue, { world, body, actor }) => {
    for (const name of namesOf(body['labels'])) addLabel(world, issue, actor, name);
    return ok(issue.labels);
  }),
  [`DELETE ${ISSUE}/labels/{name}`]: ofIssue((issue, { world, params, actor }) =>
    dropLabel(world, issue, actor, params['name'] ?? '') ? ok(issue.labels) : notFound,
  ),
};

function namesOf(labels: unknown): string[] {
  return ((labels ?? []) as (string | { name: string })[]).map((one) =>
    typeof one === 'string' ? one : one.name,
  );
}

function listIssues(world: World, { state = 'open', labels }: Call['query']): unknown[] {
  const wanted = labels?.split(',') ?? [];
  return [...world.issues.values()]
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => wanted.every((name) => issue.labels.some((label) => label.name === name)))
    .toReversed()
    .map((issue) => show(world, issue));
}

function show(world: World, issue: Issue): Record<string, unknown> {
  const { events: _, comments, ...facts } = issue;
  const kind = world.pulls.has(issue.number) ? 'pull' : 'issues';
  const home = `https://github.com/${world.owner}/${world.repo}`;
  return {
    ...{ ...facts, id: 800_000 + issue.number, comments: comments.length, updated_at: issue.created_at },
    ...{ html_url: `${home}/${kind}/${issue.number}`, author_association: 'NONE' },
    ...(kind === 'pull' ? { pull_request: { merged_at: world.pulls.get(issue.number)?.merged_at } } : {}),
  };
}
