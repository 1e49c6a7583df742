/** The real workflow files, run job by job with the permissions that they declare, and with less than that. */
import { formatMark } from '#review/comment-mark.ts';
import type { Decision } from '#review/decision.ts';
import { formatDeskMark } from '#review/desk-mark.ts';
import { expect, onTestFinished, test } from 'vitest';
import { anIssue } from '../apply/applying.ts';
import { aProfileText } from '../github/a-front-desk.ts';
import type { GithubFake } from '../github/fake/github-fake.ts';
import { addPull } from '../github/fake/pull-handlers.ts';
import type { Issue, PullRequest } from '../github/fake/world.ts';
import { startHub } from './runner/a-hub.ts';
import { dispatchEvent, issueEvent, pullEvent } from './runner/events.ts';
import {
  type FinishedRun,
  type JobResult,
  type Run,
  type RunEvent,
  runWorkflow,
} from './runner/run-workflow.ts';
import { type Job, parseWorkflow, readWorkflows } from './workflow.ts';

/** What happens before a workflow runs, and what starts it. */
interface Scenario {
  /** Those that are to run; the others are skipped. */
  readonly jobs: readonly string[];
  readonly vars?: Readonly<Record<string, string>>;
  begin(fake: GithubFake): RunEvent;
}

const MERGING = { AUTO_MERGE: 'on' };

/** By name; those of one workflow begin with its file name. Between them, every permission of every job is needed. */
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'check.yml': { jobs: ['test', 'advice'], begin: (fake) => pullEvent('pull_request', confirmProfile(fake)) },
  'review.yml': {
    jobs: ['inspect', 'report'],
    begin: (fake) => pullEvent('pull_request_target', applyFor(fake, { website: 'http://zeta.example' })),
  },
  'merge.yml while nothing merges itself': { jobs: ['appeals', 'refresh'], begin: decide },
  'merge.yml': { jobs: ['appeals', 'merge'], vars: MERGING, begin: decide },
  'apply.yml': { jobs: ['apply'], begin: (fake) => issueEvent(openApplication(fake)) },
  'care.yml': { jobs: ['care', 'prove', 'record'], begin: keepSilent },
  'deploy.yml': { jobs: ['build', 'publish'], vars: { PAGES: 'on' }, begin: () => dispatchEvent() },
};

const PROFILE = 'partners/harbour-consulting/profile.md';

/** The owner of a profile confirms it. */
function confirmProfile(fake: GithubFake): PullRequest {
  const text = fake.read('main', PROFILE) ?? '';
  fake.user('mia', 2007);
  return fake.openPull('mia', { [PROFILE]: text.replace(/^confirmed: .*$/m, 'confirmed: 2026-11-22') });
}

function openApplication(fake: GithubFake): Issue {
  fake.user('zoe', 66);
  const issue = fake.openIssue('zoe', 'Application: Harbour Light', anIssue());
  fake.label(issue, 'zoe', 'application');
  return issue;
}

/** A pull request as `apply.yml` opens it. */
function applyFor(fake: GithubFake, parts: Parameters<typeof aProfileText>[0] = {}): PullRequest {
  const { number } = openApplication(fake);
  const headRef = `apply/issue-${number}`;
  const headSha = fake.push(headRef, { 'partners/zeta/profile.md': aProfileText(parts) });
  const facts = { title: 'Add partner zeta', body: `Closes #${number}.` };
  const where = { headRef, headSha, baseRef: 'main', headRepository: 'orrery/partners' };
  return addPull(fake.world, 'github-actions[bot]', { ...facts, ...where });
}

/** An editor approves an application, whose author appeals all the same. */
function decide(fake: GithubFake): RunEvent {
  fake.user('ada', 1001);
  fake.push('main', { 'content/review-policy.yml': POLICY });
  const pull = applyFor(fake);
  fake.comment(pull.issue, 'zoe', '/appeal It took too long.');
  fake.review(pull, 'ada', 'APPROVED');
  fake.wait(10);
  return { name: 'schedule' };
}

/** An application waits for its author, who says nothing for weeks. */
function keepSilent(fake: GithubFake): RunEvent {
  const pull = applyFor(fake);
  const said: Decision = {
    ...{ class: 'new', outcome: 'changes-needed', headSha: pull.headSha, partner: 'zeta' },
    ...{ findings: [], lane: 'application', reasons: [], next: 'author' },
  };
  const since = fake.world.clock.toISOString();
  const comment = `${formatMark({ head: pull.headSha, since })}Hello\n${formatDeskMark(said)}`;
  fake.comment(pull.issue, 'github-actions[bot]', comment);
  fake.wait(20 * 24 * 60);
  return { name: 'schedule' };
}

const POLICY = `autoMerge: true
fields: {}
lanes: [{ id: application, class: new, editors: 1 }]
`;

const workflows = readWorkflows();
/** Of the file with which the name of a scenario begins. */
const textOf = (name: string) => workflows.get(name.split(' ')[0] ?? '') ?? '';
const jobsOf = (name: string) => Object.entries(parseWorkflow(textOf(name)).jobs ?? {});
const rightsOf = ({ permissions }: Job) => Object.entries((permissions ?? {}) as Record<string, string>);

function scenarioOf(name: string): Scenario {
  const scenario = SCENARIOS[name];
  if (!scenario) throw new Error(`No scenario ${name}`);
  return scenario;
}

/** Runs a workflow in a world of its own. */
async function play(
  name: string,
  text: string,
  part: Pick<Run, 'after' | 'until'> = {},
): Promise<FinishedRun> {
  const { vars = {}, begin } = scenarioOf(name);
  const fake = await startHub();
  onTestFinished(() => fake.close());
  const finished = await runWorkflow({ text, fake, vars, event: begin(fake), ...part });
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

interface OtherRight {
  readonly name: string;
  readonly job: string;
  readonly right: string;
  /** Undefined: without it. */
  readonly level: string | undefined;
}

/** One job alone, after those before it, with one right at another level. */
async function playJob(other: OtherRight): Promise<JobResult> {
  const { name, job } = other;
  const after = before(job, await whole(name));
  const { jobs } = await play(name, withRight(other), { after, until: job });
  const result = jobs[job];
  if (!result) throw new Error(`${job} did not run`);
  return result;
}

function withRight({ name, job, right, level }: OtherRight): string {
  const workflow = parseWorkflow(textOf(name));
  const changed = { ...workflow.jobs?.[job] };
  const { [right]: _, ...others } = changed.permissions as Record<string, string>;
  const permissions = level === undefined ? others : { ...others, [right]: level };
  return JSON.stringify({ ...workflow, jobs: { ...workflow.jobs, [job]: { ...changed, permissions } } });
}

/** The jobs of a run before one, which is to be run again. */
function before(job: string, { jobs, artifacts }: FinishedRun): FinishedRun {
  const names = Object.keys(jobs);
  const kept = names.slice(0, names.indexOf(job));
  return {
    jobs: Object.fromEntries(Object.entries(jobs).filter(([name]) => kept.includes(name))),
    artifacts,
  };
}

// Deploy builds a whole site.
const LONG = { timeout: 300_000 };

test.each(Object.keys(SCENARIOS))('%s runs with the permissions that it declares', LONG, async (name) => {
  const { jobs } = await whole(name);
  for (const [job, { result, log }] of Object.entries(jobs)) {
    const wanted = scenarioOf(name).jobs.includes(job) ? 'success' : 'skipped';
    expect(result, `${job}: ${log}`).toBe(wanted);
  }
});

test('every job of every workflow runs in some scenario', () => {
  const run = Object.entries(SCENARIOS).flatMap(([name, { jobs }]) =>
    jobs.map((job) => `${name.split(' ')[0]} ${job}`),
  );
  const all = [...workflows.keys()].flatMap((name) => jobsOf(name).map(([job]) => `${name} ${job}`));
  expect([...new Set(run)].sort()).toEqual(all.sort());
});

/** A job that two scenarios run is taken apart in the first. */
const firstOf = (name: string, job: string) =>
  Object.keys(SCENARIOS).find((one) => textOf(one) === textOf(name) && scenarioOf(one).jobs.includes(job));

const rights = Object.keys(SCENARIOS).flatMap((name) =>
  jobsOf(name)
    .filter(([job]) => firstOf(name, job) === name)
    .flatMap(([job, parts]) => rightsOf(parts).map(([right, level]) => ({ name, job, right, level }))),
);

test.each(rights)('$name, job $job: fails without `$right: $level`', LONG, async ({ name, job, right }) => {
  const { result, log } = await playJob({ name, job, right, level: undefined });
  expect(result, log).toBe('failure');
});

const written = rights.filter(({ level, right }) => level === 'write' && right !== 'id-token');

test.each(written)('$name, job $job: fails with only `$right: read`', LONG, async ({ name, job, right }) => {
  const { result, log } = await playJob({ name, job, right, level: 'read' });
  expect(result, log).toBe('failure');
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

test('care reminds the author of a silent application, and reports to the editors', LONG, async () => {
  const fake = await startHub();
  onTestFinished(() => fake.close());
  const { jobs } = await runWorkflow({ text: textOf('care.yml'), fake, event: keepSilent(fake) });
  expect(jobs['care']?.result, jobs['care']?.log).toBe('success');
  const [, pull, digest] = [...fake.world.issues.values()];
  expect(pull?.labels).toEqual([{ name: 'care: silent' }]);
  expect(pull?.comments).toHaveLength(2);
  expect(digest?.title).toContain('Desk, week of');
});

test('apply leaves other issues alone', async () => {
  const fake = await startHub();
  onTestFinished(() => fake.close());
  const event = issueEvent(fake.openIssue('zoe', 'A word is misspelt', anIssue()));
  const { jobs } = await runWorkflow({ text: textOf('apply.yml'), fake, event });
  expect(jobs['apply']?.result).toBe('skipped');
});

test(
  'an application goes from the form to the main branch, each workflow starting the next',
  LONG,
  async () => {
    const fake = await startHub();
    onTestFinished(() => fake.close());
    const run = async (name: string, event: RunEvent, vars = {}) => {
      const { jobs } = await runWorkflow({ text: textOf(name), fake, event, vars });
      const failed = Object.values(jobs).filter(({ result }) => result === 'failure');
      expect(failed, name).toEqual([]);
    };
    /** What the last workflow asked for, with inputs that the workflow which it starts knows. */
    const next = async (name: string) => {
      const { workflow, inputs } = fake.world.dispatches.pop() ?? {};
      expect(workflow).toBe(name);
      const { on } = parseWorkflow(textOf(name));
      const known = (on as { workflow_dispatch: { inputs?: object } | null }).workflow_dispatch?.inputs ?? {};
      expect(Object.keys(inputs ?? {})).toEqual(Object.keys(known));
      return dispatchEvent(inputs);
    };

    fake.user('ada', 1001);
    await run('apply.yml', issueEvent(openApplication(fake)));
    await run('review.yml', await next('review.yml'));
    const [pull] = fake.world.pulls.values();
    expect(fake.world.statuses.at(-1)).toMatchObject({ context: 'partner-review', state: 'pending' });
    if (pull) fake.review(pull, 'ada', 'APPROVED');

    await run('merge.yml', { name: 'schedule' });
    expect(pull?.merged_at).toBeNull();
    await run('review.yml', await next('review.yml'));
    expect(fake.world.statuses.at(-1)).toMatchObject({ context: 'partner-review', state: 'success' });

    fake.push('main', { 'content/review-policy.yml': POLICY });
    await run('merge.yml', { name: 'schedule' }, MERGING);
    expect(fake.read('main', 'partners/harbour-light/profile.md')).toContain('name: Harbour Light');
    await next('deploy.yml');
    expect(fake.violations).toEqual([]);
  },
);
