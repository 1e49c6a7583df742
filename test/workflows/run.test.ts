/** The real workflow files, run job by job with the permissions that they declare, and with less than that. */
import { expect, onTestFinished, test } from 'vitest';
import type { GithubFake } from '../github/fake/github-fake.ts';
import type { PullRequest } from '../github/fake/world.ts';
import { startHub } from './runner/a-hub.ts';
import { dispatchEvent, pullEvent } from './runner/events.ts';
import { type FinishedRun, type RunEvent, runWorkflow } from './runner/run-workflow.ts';
import { type Job, parseWorkflow, readWorkflows } from './workflow.ts';

/** What happens before a workflow runs, and what starts it. */
interface Scenario {
  readonly vars?: Readonly<Record<string, string>>;
  begin(fake: GithubFake): RunEvent;
}

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'check.yml': { begin: (fake) => pullEvent('pull_request', confirmBy('mia', fake)) },
  'deploy.yml': { vars: { PAGES: 'on' }, begin: () => dispatchEvent() },
};

const PROFILE = 'partners/harbour-consulting/profile.md';

/** A pull request that confirms a profile, which only its owner may do alone. */
function confirmBy(login: string, fake: GithubFake): PullRequest {
  fake.user('mia', 2007);
  const text = fake.read('main', PROFILE) ?? '';
  return fake.openPull(login, { [PROFILE]: text.replace('confirmed: 2026-10-01', 'confirmed: 2026-11-22') });
}

const workflows = readWorkflows();
const textOf = (name: string) => workflows.get(name) ?? '';
const jobsOf = (name: string) => Object.entries(parseWorkflow(textOf(name)).jobs ?? {});
const rightsOf = ({ permissions }: Job) => Object.entries((permissions ?? {}) as Record<string, string>);

/** Runs a workflow in a world of its own. */
async function play(name: string, text: string, after?: FinishedRun): Promise<FinishedRun> {
  const { vars = {}, begin } = SCENARIOS[name] ?? { begin: () => ({ name: 'push' }) };
  const fake = await startHub();
  onTestFinished(() => fake.close());
  const finished = await runWorkflow({ text, fake, vars, event: begin(fake), ...(after ? { after } : {}) });
  expect(fake.violations).toEqual([]);
  return finished;
}

const played = new Map<string, Promise<FinishedRun>>();

/** The run with all permissions, which is made once. */
function whole(name: string): Promise<FinishedRun> {
  const run = played.get(name) ?? play(name, textOf(name));
  played.set(name, run);
  return run;
}

/** The workflow with one right of one job at another level, or without it. */
function withRight(name: string, job: string, right: string, level: string | undefined): string {
  const workflow = parseWorkflow(textOf(name));
  const changed = { ...workflow.jobs?.[job] };
  const { [right]: _, ...others } = changed.permissions as Record<string, string>;
  const permissions = level === undefined ? others : { ...others, [right]: level };
  return JSON.stringify({ ...workflow, jobs: { ...workflow.jobs, [job]: { ...changed, permissions } } });
}

/** The jobs of a run up to one, which is to be run again. */
function before(job: string, { jobs, artifacts }: FinishedRun): FinishedRun {
  const names = Object.keys(jobs);
  const kept = names.slice(0, names.indexOf(job));
  return {
    jobs: Object.fromEntries(Object.entries(jobs).filter(([name]) => kept.includes(name))),
    artifacts,
  };
}

// Deploy builds a whole site.
const LONG = { timeout: 120_000 };

test.each(Object.keys(SCENARIOS))('%s runs with the permissions that it declares', LONG, async (name) => {
  const { jobs } = await whole(name);
  for (const [job, { result, log }] of Object.entries(jobs)) expect(result, `${job}: ${log}`).toBe('success');
});

const rights = Object.keys(SCENARIOS).flatMap((name) =>
  jobsOf(name).flatMap(([job, parts]) =>
    rightsOf(parts).map(([right, level]) => ({ name, job, right, level })),
  ),
);

test.each(rights)('$name, job $job: fails without `$right: $level`', LONG, async ({ name, job, right }) => {
  const { jobs } = await play(name, withRight(name, job, right, undefined), before(job, await whole(name)));
  expect(jobs[job]?.result, jobs[job]?.log).toBe('failure');
});

const written = rights.filter(({ level, right }) => level === 'write' && right !== 'id-token');

test.each(written)('$name, job $job: fails with only `$right: read`', LONG, async ({ name, job, right }) => {
  const { jobs } = await play(name, withRight(name, job, right, 'read'), before(job, await whole(name)));
  expect(jobs[job]?.result, jobs[job]?.log).toBe('failure');
});

test('deploy publishes nothing until the variable says so', async () => {
  const fake = await startHub();
  onTestFinished(() => fake.close());
  const { jobs } = await runWorkflow({ text: textOf('deploy.yml'), fake, event: { name: 'push' } });
  expect(Object.values(jobs).map(({ result }) => result)).toEqual(['skipped', 'skipped']);
});

test('deploy builds nothing out of content that is wrong', async () => {
  const fake = await startHub();
  onTestFinished(() => fake.close());
  fake.push('main', { 'content/roster/acme.yml': 'tier: none\n' });
  const event = { name: 'push' };
  const { jobs } = await runWorkflow({ text: textOf('deploy.yml'), fake, event, vars: { PAGES: 'on' } });
  expect(Object.values(jobs).map(({ result }) => result)).toEqual(['failure', 'skipped']);
  expect(jobs['build']?.log).not.toContain('main.ts build');
});

test('the advice of check tells an author what the review will say', async () => {
  const fake = await startHub();
  onTestFinished(() => fake.close());
  const text = textOf('check.yml');
  const fault = fake.openPull('mallory', { [PROFILE]: '---\nname: Mine\n---\n' });
  const { advice } = (await runWorkflow({ text, fake, event: pullEvent('pull_request', fault) })).jobs;
  expect(advice?.result).toBe('failure');
  expect(advice?.log).toContain(PROFILE);
  const { jobs } = await runWorkflow({ text, fake, event: { name: 'push' } });
  expect(jobs['advice']?.result).toBe('skipped');
});
