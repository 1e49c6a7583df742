import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lintWorkflow } from './actionlint.ts';
import { findWorkflowBreaches } from './policy.ts';
import { readWorkflows } from './workflow.ts';

const workflows = readWorkflows();
const names = ['apply.yml', 'care.yml', 'check.yml', 'deploy.yml', 'merge.yml', 'review.yml'];
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const CREDENTIALS = 'persist-credentials: false';
const expression = (text: string) => `\${{ ${text} }}`;

/** What the policy says of a real workflow in which the first `from` was replaced. */
function breachesOf(file: string, from: string, to: string): string[] {
  const text = workflows.get(file) ?? '';
  expect(text, `${file} has ${from}`).toContain(from);
  return findWorkflowBreaches(text.replace(from, () => to));
}

test('there are these workflows and no others', () => {
  expect([...workflows.keys()]).toEqual(names);
});

test.each(names)('%s keeps to the rules', (name) => {
  expect(findWorkflowBreaches(workflows.get(name) ?? '')).toEqual([]);
});

test.each(names)('%s is a workflow to actionlint', async (name) => {
  expect(await lintWorkflow(name, workflows.get(name) ?? '')).toEqual([]);
});

test('actionlint sees a wrong key, a wrong expression and a wrong permission', async () => {
  for (const [from, to] of [
    ['runs-on', 'run-on'],
    ['steps.save.outputs', 'steps.keep.outputs'],
    ['statuses: write', 'status: write'],
  ] as const) {
    const text = (workflows.get('review.yml') ?? '').replace(from, to);
    expect(await lintWorkflow('review.yml', text), to).not.toEqual([]);
  }
});

test('a workflow that starts with rights is refused', () => {
  const breach = ['does not start from `permissions: {}`'];
  expect(breachesOf('review.yml', '\npermissions: {}', '')).toEqual(breach);
  expect(breachesOf('review.yml', '\npermissions: {}', '\npermissions: read-all')).toEqual(breach);
  expect(breachesOf('review.yml', '\npermissions: {}', '\npermissions: { contents: write }')).toEqual(breach);
});

test('a job that does not list its rights, or takes all, is refused', () => {
  const given = 'permissions:\n      contents: read\n      pull-requests: write\n      issues: write';
  expect(breachesOf('care.yml', given, 'name: a')).toEqual(['job care: does not list its permissions']);
  expect(breachesOf('care.yml', given, 'permissions: write-all')).toEqual([
    'job care: does not list its permissions',
  ]);
});

test('a job without a time limit is refused', () => {
  expect(breachesOf('merge.yml', '    timeout-minutes: 10\n', '')).toEqual(['job merge: has no time limit']);
});

test('a job that runs another workflow is refused', () => {
  const call =
    'jobs:\n  other:\n    uses: a/b/.github/workflows/c.yml@main\n    permissions: {}\n    timeout-minutes: 1\n';
  expect(breachesOf('review.yml', 'jobs:\n', call)).toContain(
    'job other: calls another workflow, whose jobs are not held against these rules',
  );
});

test('threat 34: the job that reads a pull request may not write', () => {
  expect(breachesOf('review.yml', 'pull-requests: read', 'pull-requests: write')).toEqual([
    'job inspect: reads a pull request and may write',
  ]);
  expect(breachesOf('review.yml', '    needs: inspect\n', '')).toContain(
    'job report: reads a pull request and may write',
  );
});

test('threat 28: an expression inside a script is refused', () => {
  const script = `--pr "${expression('github.event.pull_request.number')}"`;
  expect(breachesOf('review.yml', '--pr "$PR_NUMBER"', script)).toEqual([
    'job inspect: puts an expression into a script, where it could be code',
  ]);
});

test('threat 28: words of a stranger are refused in every expression', () => {
  const wording = (name: string) => [`names \`${name}\` in an expression, which is not known to be harmless`];
  for (const name of [
    'github.event.pull_request.title',
    'github.event.issue.body',
    'github.head_ref',
    'github.event',
    'toJSON',
  ]) {
    const env = `env:\n          X: ${expression(name)}`;
    expect(breachesOf('review.yml', 'env:', env), name).toEqual(wording(name));
  }
  const condition = "if: github.event.issue.title == 'a' ||";
  expect(breachesOf('apply.yml', 'if:', condition)).toEqual(wording('github.event.issue.title'));
});

test('no secret reaches a workflow', () => {
  const breach = ['names `secrets.TOKEN` in an expression, which is not known to be harmless'];
  for (const [file, text] of workflows) expect(text, file).not.toContain('secrets');
  expect(breachesOf('review.yml', expression('github.token'), expression('secrets.TOKEN'))).toEqual(breach);
  expect(breachesOf('apply.yml', expression('github.token'), expression('secrets.TOKEN'))).toEqual(breach);
});

test('threat 33: an action that is not pinned by its full hash is refused', () => {
  expect(breachesOf('review.yml', CHECKOUT, 'actions/checkout@v7')).toEqual([
    'job inspect: uses `actions/checkout@v7`, expected a full commit hash',
    'does not say which version it uses: `- uses: actions/checkout@v7`',
  ]);
  expect(breachesOf('review.yml', 'c181273ba90b1', 'c18')[0]).toContain('expected a full commit hash');
  expect(breachesOf('review.yml', ' # v7.0.1', '')).toEqual([
    'does not say which version it uses: `- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1`',
  ]);
});

test('threat 33: a cache is refused, as an action, as an option and where it comes by itself', () => {
  const breach = ['job inspect: uses a cache, which another run may have poisoned'];
  const action = `${CHECKOUT.replace('checkout', 'cache')}\n      - uses: ${CHECKOUT}`;
  expect(breachesOf('review.yml', CHECKOUT, action)).toEqual(breach);
  expect(breachesOf('review.yml', CREDENTIALS, `${CREDENTIALS}\n          cache: npm`)).toEqual(breach);
  expect(breachesOf('review.yml', '          package-manager-cache: false\n', '')).toEqual(breach);
});

test('threat 33: a run that trusts what another left is refused', () => {
  const breach = ['runs on `workflow_run`, which nobody thought through'];
  expect(breachesOf('check.yml', '  pull_request:', '  workflow_run:\n    workflows: [check]')).toEqual(
    breach,
  );
  expect(findWorkflowBreaches('on: workflow_run\npermissions: {}')).toEqual(breach);
  expect(findWorkflowBreaches('on: [push, workflow_run]\npermissions: {}')).toEqual(breach);
});

test('threat 33: a checkout of a stranger’s branch, or one that keeps its token, is refused', () => {
  const withInput = (input: string) =>
    breachesOf('review.yml', CREDENTIALS, `${CREDENTIALS}\n          ${input}`);
  const other = 'job inspect: checks out something else than what started it';
  expect(withInput('ref: refs/pull/1/head')).toEqual([other]);
  expect(withInput(`ref: ${expression('github.event.pull_request.head.sha')}`)).toContain(other);
  expect(withInput('repository: mallory/hub')).toEqual([other]);
  expect(withInput('allow-unsafe-pr-checkout: true')).toEqual([
    'job inspect: allows the checkout of a stranger’s branch',
  ]);
  expect(breachesOf('review.yml', CREDENTIALS, 'fetch-depth: 1')).toEqual([
    'job inspect: leaves its token in the checkout',
  ]);
});

test.each([
  'git fetch origin "pull/$PR_NUMBER/head"',
  'git checkout FETCH_HEAD',
  'gh pr checkout "$PR_NUMBER"',
  'gh api "repos/$GITHUB_REPOSITORY/pulls/$PR_NUMBER/files"',
  'node x.ts refs/pull/1/merge',
])('threat 33: `%s` in a workflow that strangers start is refused', (script) => {
  const breach = 'fetches with git or gh, which could be a stranger’s files';
  const install = 'run: npm ci --ignore-scripts --omit=dev';
  expect(breachesOf('review.yml', install, `run: ${script}`)).toEqual([`job inspect: ${breach}`]);
  expect(breachesOf('apply.yml', install, `run: ${script}`)).toEqual([`job apply: ${breach}`]);
});

test('threat 44: packages are installed from the lockfile, and run nothing', () => {
  const breach = ['job inspect: installs packages and lets them run scripts'];
  for (const script of [
    'npm ci',
    'npm install --ignore-scripts',
    'npx astro',
    'npm ci --ignore-scripts; npx a',
  ])
    expect(breachesOf('review.yml', 'npm ci --ignore-scripts --omit=dev', script), script).toEqual(breach);
});

test('what CI runs is the command of the README', () => {
  const lines = readFileSync(path.resolve('.ci/run'), 'utf8').split('\n');
  expect(lines).toContain('set -euo pipefail');
  expect(lines).toContain('npm ci && npm test');
});
