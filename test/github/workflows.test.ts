import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findWorkflowBreaches } from './workflow-rules.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, '.github/workflows');
const HASH = '3d3c42e5aac5ba805825da76410c181273ba90b1';

const GOOD = `
on: pull_request
permissions: {}
jobs:
  test:
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${HASH} # v7.0.1
        with:
          persist-credentials: false
      - run: npm test
`;

const breachesWith = (from: string, to: string) => {
  expect(GOOD).toContain(from);
  return findWorkflowBreaches(GOOD.replace(from, to));
};

test('every workflow keeps to the rules', () => {
  const files = readdirSync(FOLDER);
  expect(files).toContain('check.yml');
  const found = files.flatMap((file) =>
    findWorkflowBreaches(readFileSync(path.join(FOLDER, file), 'utf8')).map((what) => `${file}: ${what}`),
  );
  expect(found).toEqual([]);
});

test('a careful workflow is accepted', () => {
  expect(findWorkflowBreaches(GOOD)).toEqual([]);
});

test('a workflow that starts with rights is refused', () => {
  const breach = ['does not start from `permissions: {}`'];
  expect(breachesWith('\npermissions: {}', '')).toEqual(breach);
  expect(breachesWith('\npermissions: {}', '\npermissions: read-all')).toEqual(breach);
  expect(breachesWith('\npermissions: {}', '\npermissions: { contents: write }')).toEqual(breach);
});

test('a job that does not list its rights, or takes all, is refused', () => {
  const given = 'permissions:\n      contents: read';
  const breach = ['job test: does not list its permissions'];
  expect(breachesWith(given, 'name: a')).toEqual(breach);
  expect(breachesWith(given, 'permissions: write-all')).toEqual(breach);
});

test('a job without a time limit is refused', () => {
  expect(breachesWith('timeout-minutes: 5', 'name: a')).toEqual(['job test: has no time limit']);
});

test('an action that is not pinned by its full hash is refused', () => {
  expect(breachesWith(`@${HASH} # v7.0.1`, '@v7')).toContain(
    'job test: uses `actions/checkout@v7`, expected a full commit hash',
  );
  expect(breachesWith(HASH, HASH.slice(0, 12))[0]).toContain('expected a full commit hash');
});

test('a hash that does not say its version is refused', () => {
  expect(breachesWith(' # v7.0.1', '')).toEqual([
    `does not say which version it uses: \`- uses: actions/checkout@${HASH}\``,
  ]);
});

test('threat 28: an expression inside a script is refused', () => {
  expect(breachesWith('npm test', `echo "\${{ github.event.pull_request.title }}"`)).toEqual([
    'job test: puts an expression into a script, where it could be code',
  ]);
});

test('threat 33: a cache is refused, as an action and as an option', () => {
  const breach = ['job test: uses a cache, which another run may have poisoned'];
  expect(breachesWith('- run: npm test', `- uses: actions/cache@${HASH} # v5.0.0`)).toEqual(breach);
  expect(
    breachesWith('persist-credentials: false', 'persist-credentials: false\n          cache: npm'),
  ).toEqual(breach);
});

test('threat 33: a run that trusts what another left is refused', () => {
  const breach = ['runs on `workflow_run`, which trusts what another run left'];
  expect(breachesWith('on: pull_request', 'on: workflow_run')).toEqual(breach);
  expect(breachesWith('on: pull_request', 'on: [push, workflow_run]')).toEqual(breach);
  expect(breachesWith('on: pull_request', 'on:\n  workflow_run:\n    workflows: [check]')).toEqual(breach);
});

test('threat 33: a checkout of a stranger’s branch, or one that keeps its token, is refused', () => {
  const ref = 'persist-credentials: false\n          ref: main';
  expect(breachesWith('persist-credentials: false', ref)).toEqual([
    'job test: checks out something else than what started it',
  ]);
  expect(breachesWith('persist-credentials: false', 'fetch-depth: 1')).toEqual([
    'job test: leaves its token in the checkout',
  ]);
});

test('what CI runs is the command of the README', () => {
  const lines = readFileSync(path.join(ROOT, '.ci/run'), 'utf8').split('\n');
  expect(lines).toContain('set -euo pipefail');
  expect(lines).toContain('npm ci && npm test');
});
