import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { report } from '#github/report.ts';
import { toVerdict } from '#github/verdict.ts';
import type { Decision } from '#review/decision.ts';
import { now } from '../builders.ts';
import { aProfileText, type FrontDesk, openFrontDesk } from './a-front-desk.ts';

vi.setConfig({ testTimeout: 120_000 });

let desk: FrontDesk;
beforeEach(async () => {
  desk = await openFrontDesk();
  desk.fake.user('zoe', 66);
});
afterEach(async () => {
  expect(desk.fake.violations).toEqual([]);
  await desk.close();
});

const REPO = '/repos/{owner}/{repo}';
const ZETA = 'partners/zeta/profile.md';
const COMMENTS = `POST ${REPO}/issues/{issue_number}/comments`;
const newProfile = () => desk.fake.openPull('zoe', { [ZETA]: aProfileText() });
const limit = 'You have exceeded a secondary rate limit. Please wait.';

test('when GitHub asks for patience, the review waits as long as it asks and goes on', async () => {
  const pull = newProfile();
  desk.fake.faults.push({
    operation: `GET ${REPO}/pulls/{pull_number}`,
    answer: { status: 403, data: { message: limit }, headers: { 'retry-after': '1' } },
  });
  expect((await desk.review(pull)).code).toBe(0);
  expect(desk.fake.heard.slice(0, 2).map(({ status }) => status)).toEqual([403, 200]);
  expect(pull.issue.comments).toHaveLength(1);
});

test('a gateway that fails once is asked again', async () => {
  const pull = newProfile();
  desk.fake.faults.push({ operation: `GET ${REPO}/git/trees/{tree_sha}`, answer: { status: 502 } });
  expect((await desk.review(pull)).code).toBe(0);
  expect(pull.issue.comments).toHaveLength(1);
});

test('a comment that was written although GitHub said that it failed is not written twice', async () => {
  const pull = newProfile();
  desk.fake.faults.push({ operation: COMMENTS, answer: { status: 502 }, done: true });
  await expect(desk.review(pull)).rejects.toThrow();
  expect(pull.issue.comments).toHaveLength(1);
  await desk.review(pull);
  expect(pull.issue.comments).toHaveLength(1);
});

test('a token that may not write stops the report, and is not asked again', async () => {
  const pull = newProfile();
  desk.fake.faults.push({
    ...{ operation: COMMENTS, times: 9 },
    answer: { status: 403, data: { message: 'Resource not accessible by integration' } },
  });
  await expect(desk.review(pull)).rejects.toMatchObject({ status: 403 });
  expect(desk.fake.heard.filter(({ operation }) => operation === COMMENTS)).toHaveLength(1);
});

test('a pull request whose fork is gone is reviewed, but offers no link for editing', async () => {
  const pull = newProfile();
  pull.headRepository = undefined;
  desk.fake.pushTo(pull, { [ZETA]: aProfileText({ website: 'http://zeta.example' }) });
  expect((await desk.review(pull)).said).toBe('#1: changes-needed');
  expect(pull.issue.comments[0]?.body).not.toContain('/edit/');
});

test('while GitHub does not know whether Git can merge, nobody merges; the next run does', async () => {
  const pull = newProfile();
  desk.fake.review(pull, 'ada', 'APPROVED');
  pull.mergeableUnknown = 1;
  expect((await desk.run('merge')).said).toContain('GitHub does not know yet');
  expect((await desk.run('merge')).said).toContain('Merged: 1');
});

test('a push while the review ran leaves the word to the review of that push', async () => {
  const pull = newProfile();
  desk.fake.faults.push({
    operation: `GET ${REPO}/pulls/{pull_number}/reviews`,
    before: () => void desk.fake.pushTo(pull, { [ZETA]: aProfileText({ name: 'Zeta Two' }) }),
  });
  expect((await desk.review(pull)).said).toContain('said nothing');
  expect(pull.issue.comments).toEqual([]);
});

test('a suggestion for lines that a push has moved is left to the review of that push', async () => {
  const { fake } = desk;
  const pull = fake.openPull('zoe', { [ZETA]: aProfileText({ website: 'http://zeta.example' }) });
  fake.faults.push({
    operation: `POST ${REPO}/pulls/{pull_number}/reviews`,
    answer: { status: 422, data: { message: 'line must be part of the diff', documentation_url: '' } },
  });
  expect((await desk.review(pull)).said).toBe('#1: changes-needed');
  expect(pull.reviewComments).toEqual([]);
  await desk.review(pull);
  expect(pull.reviewComments).toHaveLength(1);
});

test('a suggestion that was made is not made again after the next push', async () => {
  const { fake } = desk;
  const wrong = aProfileText({ website: 'http://zeta.example' });
  const pull = fake.openPull('zoe', { [ZETA]: wrong });
  await desk.review(pull);
  fake.pushTo(pull, { [ZETA]: `${wrong}\nAnd a cat.\n` });
  await desk.review(pull);
  expect(pull.reviewComments.map(({ body }) => body)).toEqual([
    expect.stringContaining('```suggestion\nwebsite: https://zeta.example\n```'),
  ]);
});

test('only lines that the diff shows get a suggestion, and each line one', async () => {
  const { fake } = desk;
  const file = 'partners/harbour-consulting/profile.md';
  const text = fake.read('main', file) ?? '';
  const pull = fake.openPull('mia', { [file]: text.replace(/^name: .*$/m, 'name: Harbour') });
  const line = text.split('\n').findIndex((one) => one.startsWith('name:')) + 1;
  const aFinding = (at: number, path = file) => ({
    ...{
      rule: 'layout',
      level: 'error' as const,
      path,
      line: at,
      message: 'Unexpected `x`',
      replacement: 'y',
    },
  });
  const findings = [
    aFinding(line),
    { ...aFinding(line), replacement: 'z' },
    aFinding(900),
    aFinding(1, ZETA),
  ];
  const decision: Decision = {
    ...{ class: 'own-edit', outcome: 'changes-needed', headSha: pull.headSha, partner: 'harbour-consulting' },
    ...{ findings, lane: 'harmless', reasons: [], next: 'author', notBefore: undefined },
  };
  const verdict = toVerdict({ pull: pull.issue.number, author: 'mia', decision, card: [] });
  expect(await report(verdict, { client: desk.client('report'), now })).toBe(true);
  expect(pull.reviewComments.map(({ path, line: at, body }) => [path, at, body])).toEqual([
    [file, line, 'Unexpected <code>x</code>.\n\n```suggestion\ny\n```'],
  ]);
});

test('a base that moved since the checkout is read from GitHub, so editors and owners are those of now', async () => {
  const { fake } = desk;
  const editors = `editors:\n  - { id: 1002, login: bruno, name: Bruno }\n`;
  const pull = newProfile();
  fake.push('main', { 'content/editors.yml': editors });
  fake.review(pull, 'ada', 'APPROVED');
  expect((await desk.run('merge')).said).toContain('Merged: 0');
  fake.review(pull, 'bruno', 'APPROVED');
  expect((await desk.run('merge')).said).toContain('Merged: 1');
});

test('at most ten pull requests are merged in a run, and the deploy starts once', async () => {
  const { fake } = desk;
  for (let number = 1; number <= 11; number += 1) {
    const slug = `partner-${'abcdefghijk'.charAt(number - 1)}`;
    const parts = { name: `Studio ${'ABCDEFGHIJK'.charAt(number - 1)}`, website: `https://${slug}.example` };
    const contact = `{ form: https://${slug}.example/contact }`;
    const text = aProfileText({ ...parts, contact }).replace('Two people and a dog.\n', '');
    fake.review(fake.openPull('zoe', { [`partners/${slug}/profile.md`]: text }), 'ada', 'APPROVED');
  }
  expect((await desk.run('merge')).said).toContain('Merged: 10');
  expect(fake.world.dispatches).toHaveLength(1);
});

test('nothing is merged unless `AUTO_MERGE` is `on`, or while somebody holds it', async () => {
  const pull = newProfile();
  desk.fake.review(pull, 'ada', 'APPROVED');
  expect(await desk.run('merge', [], { AUTO_MERGE: '' })).toEqual({
    code: 0,
    said: '`AUTO_MERGE` is not `on`: nothing was merged',
  });
  expect(desk.fake.heard).toEqual([]);
  desk.fake.label(pull.issue, 'bruno', 'hold');
  expect((await desk.run('merge')).said).toBe('Merged: 0 pull requests');
});

test('a dry run says what it would write, and writes nothing', async () => {
  const pull = newProfile();
  desk.fake.review(pull, 'ada', 'APPROVED');
  const { said } = await desk.run('merge', ['--dry-run']);
  expect(said).toContain(
    `PUT ${REPO.replace('{owner}', 'orrery').replace('{repo}', 'partners')}/pulls/1/merge`,
  );
  expect(said).toContain(pull.headSha);
  expect(desk.fake.read('main', ZETA)).toBeUndefined();
});

test('an appeal of the author, and of nobody else, calls the editors once', async () => {
  const { fake } = desk;
  const pull = newProfile();
  fake.comment(pull.issue, 'mallory', '/appeal I want this');
  await desk.run('appeals');
  expect(pull.issue.labels).toEqual([]);
  fake.comment(pull.issue, 'zoe', '/appeal The name is ours since 1987.');
  await desk.run('appeals');
  await desk.run('appeals');
  expect(pull.issue.labels).toEqual([{ name: 'appeal' }]);
  expect(pull.requestedReviewers.map(({ login }) => login)).toEqual(['ada-editor', 'bruno-editor']);
});

test.for([
  ['inspect', ['--pr', 'x', '--out', 'y']],
  ['inspect', ['--pr', '1']],
  ['report', ['--in', 'no-such-file']],
  ['apply', []],
] as const)('hub bot %s %j is misuse', async ([job, words]) => {
  expect((await desk.run(job, words)).code).toBe(2);
});

test('without a token or the name of a repository a command says what is missing', async () => {
  expect((await desk.run('merge', [], { GITHUB_TOKEN: '' })).said).toContain('Missing GITHUB_TOKEN');
  expect((await desk.run('merge', [], { GITHUB_REPOSITORY: 'a b' })).said).toContain(
    'Missing GITHUB_REPOSITORY',
  );
});
