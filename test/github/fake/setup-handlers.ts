/** The settings of the repository, which nobody but a person changes. */
import { type Handlers, notFound, ok, REPO, type World } from './world.ts';

/** As GitHub words them. */
export interface Settings {
  readonly rules: readonly object[];
  readonly workflow: {
    readonly default_workflow_permissions: string;
    readonly can_approve_pull_request_reviews: boolean;
  };
  readonly variables: Readonly<Record<string, string>>;
  readonly labels: readonly string[];
}

const settings = new WeakMap<World, Settings>();

export function setUp(world: World, parts: Settings): void {
  settings.set(world, parts);
}

/** To be added to the operations that the fake speaks; a workflow's token never has `administration`. */
export const SETUP_OPERATIONS = {
  [`GET ${REPO}/rules/branches/{branch}`]: [['metadata', 'read']],
  [`GET ${REPO}/actions/permissions/workflow`]: [['administration', 'read']],
  [`GET ${REPO}/actions/variables`]: [['variables', 'read']],
  [`GET ${REPO}/labels`]: [
    ['issues', 'read'],
    ['pull-requests', 'read'],
  ],
} as const;

export const setupHandlers: Handlers = {
  [`GET ${REPO}/rules/branches/{branch}`]: ({ world }) => ok(settings.get(world)?.rules ?? []),
  [`GET ${REPO}/actions/permissions/workflow`]: ({ world }) => {
    const workflow = settings.get(world)?.workflow;
    return workflow ? ok(workflow) : notFound;
  },
  [`GET ${REPO}/actions/variables`]: ({ world }) => {
    const variables = Object.entries(settings.get(world)?.variables ?? {}).map(([name, value]) => ({
      ...{ name, value, created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' },
    }));
    return ok({ total_count: variables.length, variables });
  },
  [`GET ${REPO}/labels`]: ({ world }) => ok((settings.get(world)?.labels ?? []).map((name) => ({ name }))),
};
