/** What every workflow must keep to, so that no pull request and no issue gets more than it needs. */
import { eventsOf, type Job, parseWorkflow, type Step, type Workflow } from './workflow.ts';

/** Events that were thought through. `workflow_run` and `issue_comment` are left out for good. */
const EVENTS = ['pull_request', 'pull_request_target', 'push', 'schedule', 'workflow_dispatch', 'issues'];
/** Events that a stranger can cause, in a run that may hold a token which writes. */
const STRANGERS_EVENTS = ['pull_request_target', 'issues'];

/** All that an expression may name. A title, a branch name or a body is never among it. */
const HARMLESS =
  /^(?:github\.(?:token|ref|event_name|event\.(?:pull_request\.(?:number|user\.id)|issue\.(?:number|labels\.\*\.name)))|inputs\.(?:pr|issue)|runner\.temp|vars\.[A-Z_]+|(?:steps|needs)\.[\w-]+\.outputs\.[\w-]+|contains)$/;

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** The comment says which version a hash is, for those who update it. */
const PINNED_LINE = /uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
/** Ways around the checkout to the files of a pull request. */
const FETCHES = /\bgit\s+(?:fetch|pull|clone|checkout|switch|worktree)\b|\bgh\s+(?:pr|api|repo)\b|refs\/pull/;
const INSTALLS = /\b(?:npm\s+(?:ci|i|install|add|exec|x)|npx|yarn|pnpm)\b/;
const CAREFUL_INSTALL = /^npm ci\b(?=.* --ignore-scripts\b)[^;&|]*$/;

/** Every breach in one workflow file, as sentences without a full stop. */
export function findWorkflowBreaches(text: string): string[] {
  const workflow = parseWorkflow(text);
  const ofJobs = Object.entries(workflow.jobs ?? {}).flatMap(([name, job]) =>
    [...jobBreaches(job, workflow)].map((what) => `job ${name}: ${what}`),
  );
  return [...topBreaches(workflow), ...ofJobs, ...expressionBreaches(workflow), ...pinBreaches(text)];
}

function* topBreaches(workflow: Workflow): Generator<string> {
  if (JSON.stringify(workflow.permissions) !== '{}') yield 'does not start from `permissions: {}`';
  for (const event of eventsOf(workflow)) {
    if (!EVENTS.includes(event)) yield `runs on \`${event}\`, which nobody thought through`;
  }
}

function* jobBreaches(job: Job, workflow: Workflow): Generator<string> {
  if (typeof job.permissions !== 'object' || job.permissions === null) yield 'does not list its permissions';
  if (!job['timeout-minutes']) yield 'has no time limit';
  if ('uses' in job) yield 'calls another workflow, whose jobs are not held against these rules';
  const reads = eventsOf(workflow).includes('pull_request_target') && job.needs === undefined;
  if (reads && writes(job)) yield 'reads a pull request and may write';
  const strangers = eventsOf(workflow).some((event) => STRANGERS_EVENTS.includes(event));
  for (const step of job.steps ?? []) yield* stepBreaches(step, strangers);
}

function writes({ permissions }: Job): boolean {
  return typeof permissions !== 'object' || Object.values(permissions ?? {}).includes('write');
}

function* stepBreaches(step: Step, strangers: boolean): Generator<string> {
  if (step.run !== undefined) yield* scriptBreaches(step.run, strangers);
  if (step.uses !== undefined) yield* actionBreaches(step.uses, step.with ?? {});
}

function* scriptBreaches(script: string, strangers: boolean): Generator<string> {
  if (script.includes('${{')) yield 'puts an expression into a script, where it could be code';
  if (strangers && FETCHES.test(script)) yield 'fetches with git or gh, which could be a stranger’s files';
  for (const line of script.split('\n')) {
    if (INSTALLS.test(line) && !CAREFUL_INSTALL.test(line.trim()))
      yield 'installs packages and lets them run scripts';
  }
}

function* actionBreaches(uses: string, inputs: Readonly<Record<string, unknown>>): Generator<string> {
  if (!PINNED.test(uses)) yield `uses \`${uses}\`, expected a full commit hash`;
  if (usesCache(uses, inputs)) yield 'uses a cache, which another run may have poisoned';
  if (uses.startsWith('actions/checkout@')) yield* checkoutBreaches(inputs);
}

/** `setup-node` fills a cache by itself unless it is told not to. */
function usesCache(uses: string, inputs: Readonly<Record<string, unknown>>): boolean {
  if (/\/cache(?:@|\/)/.test(uses) || inputs['cache'] !== undefined) return true;
  return uses.startsWith('actions/setup-node@') && inputs['package-manager-cache'] !== false;
}

function* checkoutBreaches(inputs: Readonly<Record<string, unknown>>): Generator<string> {
  if (inputs['persist-credentials'] !== false) yield 'leaves its token in the checkout';
  if ('ref' in inputs || 'repository' in inputs) yield 'checks out something else than what started it';
  if ('allow-unsafe-pr-checkout' in inputs) yield 'allows the checkout of a stranger’s branch';
}

/** Over every value of the file, wherever it stands, and conditions, which need no braces. */
function expressionBreaches(workflow: Workflow): string[] {
  return [...stringsIn(workflow)]
    .flatMap(([key, text]) => expressionsIn(key, text))
    .flatMap((expression) => expression.replaceAll(/'[^']*'/g, ' ').match(/[a-z_][\w.*[\]-]*/gi) ?? [])
    .filter((name) => !HARMLESS.test(name))
    .map((name) => `names \`${name}\` in an expression, which is not known to be harmless`);
}

function expressionsIn(key: string, text: string): string[] {
  const found = [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, expression = '']) => expression);
  return key === 'if' && found.length === 0 ? [text] : found;
}

function* stringsIn(value: unknown, key = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [key, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) yield* stringsIn(part, name);
}

function pinBreaches(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
  return lines
    .filter((line) => !PINNED_LINE.test(line))
    .map((line) => `does not say which version it uses: \`${line.trim()}\``);
}
