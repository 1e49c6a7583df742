/** Commit statuses, check runs, and the start of workflows. */
import { type CheckRun, created, type Handlers, newId, notFound, ok, REPO, refuse, timeOf } from './world.ts';

/** GitHub takes so many annotations a request. */
const ANNOTATIONS = 50;

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: Record<string, unknown>[];
}

export const checkHandlers: Handlers = {
  [`POST ${REPO}/statuses/{sha}`]: ({ world, params, body, actor }) => {
    const description = body['description'] === undefined ? null : String(body['description']);
    if (!world.git.resolve(params['sha'] ?? '')) return refuse(422, 'No commit found for SHA');
    if ((description ?? '').length > 140)
      return refuse(422, 'description is too long (maximum is 140 characters)');
    const status = {
      ...{
        sha: params['sha'] ?? '',
        state: String(body['state']),
        context: String(body['context'] ?? 'default'),
      },
      ...{ description, target_url: (body['target_url'] as string | undefined) ?? null },
      ...{ creator: actor, created_at: timeOf(world) },
    };
    world.statuses.push(status);
    return created({ ...status, updated_at: status.created_at });
  },
  [`POST ${REPO}/check-runs`]: ({ world, body }) => {
    const run: CheckRun = {
      ...{ id: newId(world), name: String(body['name']), head_sha: String(body['head_sha']) },
      ...{ status: String(body['status'] ?? 'queued'), conclusion: null },
      output: { title: null, summary: null, text: null },
      annotations: [],
    };
    if (!write(run, body)) return refuse(422, 'Invalid request: at most 50 annotations');
    world.checkRuns.push(run);
    return created(show(run));
  },
  [`PATCH ${REPO}/check-runs/{check_run_id}`]: ({ world, params, body }) => {
    const run = world.checkRuns.find(({ id }) => id === Number(params['check_run_id']));
    if (!run) return notFound;
    return write(run, body) ? ok(show(run)) : refuse(422, 'Invalid request: at most 50 annotations');
  },
  [`POST ${REPO}/actions/workflows/{workflow_id}/dispatches`]: ({ world, params, body, actor }) => {
    const inputs = (body['inputs'] ?? {}) as Record<string, string>;
    world.dispatches.push({ workflow: params['workflow_id'] ?? '', ref: String(body['ref']), inputs, actor });
    return { status: 204 };
  },
};

function write(run: CheckRun, body: Record<string, unknown>): boolean {
  const { title, summary, text, annotations = [] } = (body['output'] ?? {}) as Output;
  if (annotations.length > ANNOTATIONS) return false;
  run.output = {
    title: title ?? run.output.title,
    summary: summary ?? run.output.summary,
    text: text ?? run.output.text,
  };
  run.annotations.push(...annotations);
  if (typeof body['conclusion'] === 'string') {
    run.conclusion = body['conclusion'];
    run.status = 'completed';
  }
  return true;
}

function show({ annotations, output, ...run }: CheckRun): Record<string, unknown> {
  return {
    ...{ ...run, started_at: null, completed_at: null },
    output: { ...output, annotations_count: annotations.length, annotations_url: '' },
  };
}
