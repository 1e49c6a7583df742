import { Octokit } from 'octokit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GithubFake, startGithub } from './fake/github-fake.ts';

let fake: GithubFake;
beforeEach(async () => {
  fake = await startGithub({ 'README.md': 'Hello\n', 'partners/acme/profile.md': 'one\n' });
});
afterEach(async () => {
  expect(fake.violations).toEqual([]);
  await fake.close();
});

const at = { owner: 'orrery', repo: 'partners' };
const as = (permissions: Parameters<GithubFake['token']>[0]) =>
  new Octokit({
    auth: fake.token(permissions),
    baseUrl: fake.url,
    throttle: { enabled: false },
    retry: { enabled: false },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });

test('a pull request from a fork is read as GitHub describes it', async () => {
  const pull = fake.openPull('mallory', {
    'partners/acme/profile.md': 'two\n',
    'partners/zeta/profile.md': 'z\n',
  });
  const reader = as({ contents: 'read', 'pull-requests': 'read' });
  const number = { ...at, pull_number: pull.issue.number };
  const { data } = await reader.rest.pulls.get(number);
  expect(data).toMatchObject({ changed_files: 2, mergeable: true, head: { sha: pull.headSha } });
  const { data: files } = await reader.rest.pulls.listFiles(number);
  expect(files.map(({ filename, status }) => `${status} ${filename}`)).toEqual([
    'modified partners/acme/profile.md',
    'added partners/zeta/profile.md',
  ]);
  expect(files[0]?.patch).toBe('@@ -1 +1 @@\n-one\n+two');
});

test('a token does what it is allowed and no more', async () => {
  const reader = as({ 'pull-requests': 'read' });
  await expect(reader.rest.git.getTree({ ...at, tree_sha: 'main' })).rejects.toMatchObject({ status: 403 });
  await expect(
    reader.rest.issues.createComment({ ...at, issue_number: 1, body: 'Hello' }),
  ).rejects.toMatchObject({ status: 403 });
});

test('lists come in pages', async () => {
  const names = Array.from(
    { length: 45 },
    (_, number) => `content/pages/${String(number).padStart(2, '0')}.md`,
  );
  const pull = fake.openPull('ada', Object.fromEntries(names.map((name) => [name, 'x\n'])));
  const reader = as({ 'pull-requests': 'read' });
  const where = { ...at, pull_number: pull.issue.number };
  expect((await reader.rest.pulls.listFiles(where)).data).toHaveLength(30);
  const all = await reader.paginate(reader.rest.pulls.listFiles, where);
  expect(all.map(({ filename }) => filename)).toEqual(names);
});

test('a merge with an older sha is refused, one with the present makes a real commit', async () => {
  const pull = fake.openPull('ada', { 'partners/acme/profile.md': 'two\n' });
  const merger = as({ contents: 'write' });
  const where = { ...at, pull_number: pull.issue.number };
  const old = pull.headSha;
  fake.pushTo(pull, { 'partners/acme/profile.md': 'three\n' });
  await expect(merger.rest.pulls.merge({ ...where, sha: old })).rejects.toMatchObject({ status: 409 });
  await merger.rest.pulls.merge({ ...where, sha: pull.headSha });
  expect(fake.read('main', 'partners/acme/profile.md')).toBe('three\n');
});

test('a request that GitHub does not describe is a violation', async () => {
  const writer = as({ statuses: 'write' });
  await writer.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    ...at,
    sha: fake.push('main', {}),
    state: 'splendid' as 'success',
  });
  expect(fake.violations.splice(0)).toEqual([
    'POST /repos/{owner}/{repo}/statuses/{sha}: request: /requestBody/state must be equal to one of the allowed values',
  ]);
});
