/** What every workflow must keep to, so that no pull request gets more than it needs. See `content/docs` on threats 28 and 33. */
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** The comment says which version a hash is, for those who update it. */
const PINNED_LINE = /uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** Every breach in one workflow file, as sentences without a full stop. */
export function findWorkflowBreaches(text: string): string[] {
  const workflow: Workflow = parse(text);
  return [
    ...topBreaches(workflow),
    ...Object.entries(workflow.jobs ?? {}).flatMap(([name, job]) =>
      [...jobBreaches(job)].map((what) => `job ${name}: ${what}`),
    ),
    ...pinBreaches(text),
  ];
}

function* topBreaches({ on, permissions }: Workflow): Generator<string> {
  if (JSON.stringify(permissions) !== '{}') yield 'does not start from `permissions: {}`';
  if (eventsOf(on).includes('workflow_run'))
    yield 'runs on `workflow_run`, which trusts what another run left';
}

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys((on ?? {}) as object);
}

function* jobBreaches({ permissions, steps = [], 'timeout-minutes': timeout }: Job): Generator<string> {
  if (typeof permissions !== 'object' || permissions === null) yield 'does not list its permissions';
  if (!timeout) yield 'has no time limit';
  for (const step of steps) yield* stepBreaches(step);
}

function* stepBreaches({ uses, run, with: inputs = {} }: Step): Generator<string> {
  if (run?.includes('${{')) yield 'puts an expression into a script, where it could be code';
  if (!uses) return;
  if (!PINNED.test(uses)) yield `uses \`${uses}\`, expected a full commit hash`;
  if (/\/cache(?:@|\/)/.test(uses) || inputs['cache'] !== undefined)
    yield 'uses a cache, which another run may have poisoned';
  if (uses.startsWith('actions/checkout@')) yield* checkoutBreaches(inputs);
}

function* checkoutBreaches(inputs: Readonly<Record<string, unknown>>): Generator<string> {
  if (inputs['persist-credentials'] !== false) yield 'leaves its token in the checkout';
  if ('ref' in inputs || 'repository' in inputs) yield 'checks out something else than what started it';
}

function pinBreaches(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
  return lines
    .filter((line) => !PINNED_LINE.test(line))
    .map((line) => `does not say which version it uses: \`${line.trim()}\``);
}
