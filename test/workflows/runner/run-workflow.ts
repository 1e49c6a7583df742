/** Runs a workflow file job by job, with exactly the permissions that each declares, against the fake of GitHub. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { GithubFake } from '../../github/fake/github-fake.ts';
import type { Permissions } from '../../github/fake/operations.ts';
import { eventsOf, type Job, parseWorkflow, type Step } from '../workflow.ts';
import { ACTIONS, type Artifacts } from './actions.ts';
import { type Contexts, fillIn, holds } from './expressions.ts';
import { runScript } from './shell.ts';

export interface Run {
  /** The workflow file's text. */
  readonly text: string;
  readonly fake: GithubFake;
  readonly event: RunEvent;
  readonly vars?: Readonly<Record<string, string>>;
  /** An earlier run of the same: its successful jobs are not run again. */
  readonly after?: FinishedRun;
  /** The last job to run; all, when absent. */
  readonly until?: string;
}

export interface RunEvent {
  readonly name: string;
  readonly payload?: {
    readonly pull_request?: { readonly number: number; readonly user: { readonly id: number } };
    readonly issue?: { readonly number: number; readonly labels: readonly { readonly name: string }[] };
  };
  /** Of `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface JobResult {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  /** What the steps said, and why one failed. */
  readonly log: string;
}

export interface FinishedRun {
  /** By name, in the order in which they ran. */
  readonly jobs: Readonly<Record<string, JobResult>>;
  readonly artifacts: Artifacts;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CACHE = path.join(ROOT, '.cache/workflow-runs');
const REPOSITORY = 'orrery/partners';

export async function runWorkflow(run: Run): Promise<FinishedRun> {
  const workflow = parseWorkflow(run.text);
  if (!eventsOf(workflow).includes(run.event.name)) throw new Error(`Does not run on ${run.event.name}`);
  const root = takeFolder();
  const artifacts: Artifacts = new Map(run.after?.artifacts);
  const jobs: Record<string, JobResult> = { ...run.after?.jobs };
  try {
    for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
      if (jobs[name]?.result === 'success') continue;
      jobs[name] = await runJob(
        job,
        makeMachine(job, { run, folder: path.join(root, name), jobs, artifacts }),
      );
      if (name === run.until) break;
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return { jobs, artifacts };
}

/** The first that no other run has: the same paths again and again, since Node keeps what it compiled by path. */
function takeFolder(): string {
  mkdirSync(CACHE, { recursive: true });
  for (let number = 0; ; number += 1) {
    const folder = path.join(CACHE, `run-${number}`);
    try {
      mkdirSync(folder);
      return folder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

interface Surroundings extends FinishedRun {
  readonly run: Run;
  /** Of the job; gone after the run. */
  readonly folder: string;
}

/** What a job runs on. */
interface Machine {
  readonly permissions: Permissions;
  readonly workspace: string;
  readonly temporary: string;
  readonly bin: string;
  readonly contexts: Contexts & {
    readonly needs: FinishedRun['jobs'];
    readonly steps: Record<string, unknown>;
  };
  readonly artifacts: Artifacts;
  readonly run: Run;
}

async function runJob(job: Job, machine: Machine): Promise<JobResult> {
  const { contexts } = machine;
  const needed = [job.needs ?? []].flat().every((name) => contexts.needs[name]?.result === 'success');
  if (!needed || !holds(job.if ?? 'true', contexts)) return { result: 'skipped', outputs: {}, log: '' };
  const log: string[] = [];
  try {
    for (const step of job.steps ?? []) {
      const outputs = await runStep(step, machine, log);
      if (step.id) contexts.steps[step.id] = { outputs };
    }
    const outputs = fillInAll(job.outputs ?? {}, contexts);
    return { result: 'success', outputs, log: log.join('\n') };
  } catch (error) {
    return { result: 'failure', outputs: {}, log: [...log, String(error)].join('\n') };
  }
}

function makeMachine(job: Job, { run, folder, jobs, artifacts }: Surroundings): Machine {
  const permissions = (job.permissions ?? {}) as Permissions;
  const place = (name: string) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    return path.join(folder, name);
  };
  const [workspace, temporary, bin] = [place('workspace'), place('temp'), place('bin')];
  symlinkSync(path.join(import.meta.dirname, 'npm.sh'), path.join(bin, 'npm'));
  const { name, payload = {}, inputs = {} } = run.event;
  const github = {
    ...{ token: run.fake.token(permissions), event_name: name, event: payload },
    ...{ ref: 'refs/heads/main', repository: REPOSITORY },
  };
  const contexts = {
    ...{ github, inputs, vars: run.vars ?? {}, needs: jobs, steps: {} },
    runner: { temp: temporary },
  };
  return { permissions, workspace, temporary, bin, contexts, artifacts, run };
}

async function runStep(
  step: Step,
  machine: Machine,
  log: string[],
): Promise<Readonly<Record<string, string>>> {
  const { contexts, workspace, temporary, permissions, artifacts, run } = machine;
  if (step.uses) {
    const act = ACTIONS[step.uses.split('@')[0] ?? ''];
    if (!act) throw new Error(`No stand-in for ${step.uses}`);
    const inputs = fillInAll(step.with ?? {}, contexts);
    return act({
      inputs,
      permissions,
      workspace,
      git: run.fake.world.git,
      artifacts,
      pull: pullOf(run.event),
    });
  }
  const env = { ...environment(machine), ...fillInAll(step.env ?? {}, contexts) };
  const script = fillIn(step.run ?? '', contexts);
  const result = await runScript({ script, folder: workspace, temporary, env });
  log.push(`$ ${script}`, result.log);
  if (result.code !== 0) throw new Error(`Process completed with exit code ${result.code}`);
  return result.outputs;
}

/** Only `pull_request` checks out what strangers wrote; the others run the default branch. */
function pullOf({ name, payload }: RunEvent): number | undefined {
  return name === 'pull_request' ? payload?.pull_request?.number : undefined;
}

/** What a runner sets for every step. */
function environment({ run, temporary, workspace, bin }: Machine): Record<string, string> {
  return {
    PATH: [bin, path.dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(path.delimiter),
    ...{ HOME: temporary, CI: 'true', GITHUB_ACTIONS: 'true', LANG: 'C.UTF-8', NO_COLOR: '1' },
    ...{
      GITHUB_API_URL: run.fake.url,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SERVER_URL: 'https://github.com',
    },
    GITHUB_EVENT_NAME: run.event.name,
    ...{ GITHUB_REF: 'refs/heads/main', GITHUB_SHA: run.fake.world.git.resolve('refs/heads/main') ?? '' },
    ...{ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary, ASTRO_TELEMETRY_DISABLED: '1' },
    NODE_COMPILE_CACHE: path.join(CACHE, 'compiled'),
    RUNNER_PACKAGES: path.join(ROOT, 'node_modules'),
    RUNNER_CLOCK: run.fake.world.clock.toISOString(),
    NODE_OPTIONS: `--import=${path.join(import.meta.dirname, 'world.ts')}`,
  };
}

function fillInAll(values: Readonly<Record<string, unknown>>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, fillIn(String(value), contexts)]),
  );
}
