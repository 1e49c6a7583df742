import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGitRepository } from '#repo/git-repository.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { FixtureRepository } from '../review/a-branch.ts';

const fixture = path.resolve(import.meta.dirname, '../fixtures/hub');
const profile = 'partners/northlight-studio/profile.md';
let fixtures: FixtureRepository;
beforeAll(() => {
  fixtures = new FixtureRepository();
});
afterAll(() => fixtures.remove());

const open = () => openGitRepository(fixtures.git.folder, process.env);
const pullOf = (head: string, base = 'main') => open().readPull({ base, head, authorId: 2001 });

test('a commit gives the same hub as the same files on a disk', async () => {
  const fromGit = await loadHub(open().source('main'));
  const fromDisk = await loadHub(diskSource(fixture));
  expect(fromGit).toEqual(fromDisk);
});

test('the head is the base with what the branch changes, also when the base has moved on', async () => {
  const head = fixtures.commit({ [profile]: 'mine' });
  const base = fixtures.commit({ 'content/wanted.yml': 'theirs', 'partners/old-mill/profile.md': undefined });
  const repository = open();
  const pull = repository.readPull({ base, head, authorId: 2001 });
  expect(pull.mergeBaseSha).toBe(fixtures.first);
  expect(pull.changes.map(({ path: file }) => file)).toEqual([profile]);
  const source = repository.headSource(pull);
  const text = (file: string) => Buffer.from(source.read(file)).toString('utf8');
  expect([text(profile), text('content/wanted.yml')]).toEqual(['mine', 'theirs']);
  expect(source.list().map(({ path: file }) => file)).not.toContain('partners/old-mill/profile.md');
});

test('a rename is one change with both names', () => {
  const text = readFileSync(path.join(fixture, profile));
  const head = fixtures.commit({ [profile]: undefined, 'partners/renamed/profile.md': text });
  const pull = pullOf(head);
  expect(pull.changes).toMatchObject([{ path: 'partners/renamed/profile.md', previousPath: profile }]);
  const paths = open()
    .headSource(pull)
    .list()
    .map((file) => file.path);
  expect(paths).not.toContain(profile);
  expect(paths).toContain('partners/renamed/profile.md');
});

test('each side of a change has its mode and its size', () => {
  const [change] = pullOf(fixtures.commit({ [profile]: { mode: '100755', content: 'abc' } })).changes;
  expect(change?.before).toMatchObject({
    mode: '100644',
    size: readFileSync(path.join(fixture, profile)).length,
  });
  expect(change?.after).toMatchObject({ mode: '100755', size: 3 });
});

describe('threat 15: what is no plain file', () => {
  test.for([
    ['a link', '120000', '../../../../etc/passwd'],
    ['a submodule', '160000', 'f'.repeat(40)],
  ] as const)('%s is listed as such and never followed', async ([, mode, content]) => {
    const pull = pullOf(fixtures.commit({ 'partners/northlight-studio/logo.png': { mode, content } }));
    expect(pull.changes[0]?.after?.mode).toBe(mode);
    const source = open().headSource(pull);
    expect(source.list()).toContainEqual(
      expect.objectContaining({ path: 'partners/northlight-studio/logo.png', plain: false }),
    );
    const { problems } = await loadHub(source);
    expect(problems).toMatchObject([
      { check: 'layout', place: { file: 'partners/northlight-studio/logo.png' } },
    ]);
  });
});

test('threat 18: names of files may hold line feeds and what a shell would run', () => {
  const names = [
    'partners/$(id)/profile.md',
    'partners/a\nb/profile.md',
    'partners/-x/profile.md',
    'partners/ü/x',
  ];
  const head = fixtures.commit(Object.fromEntries(names.map((name) => [name, 'x'])));
  expect(
    pullOf(head)
      .changes.map((change) => change.path)
      .sort(),
  ).toEqual([...names].sort());
});

test('threat 5: a file that is far too large is never read', () => {
  const head = fixtures.commit({ [profile]: 'x'.repeat(3_000_000) });
  const pull = pullOf(head);
  expect(pull.changes[0]?.after?.size).toBe(3_000_000);
  expect(
    open()
      .headSource(pull)
      .read(profile)
      .every((byte) => byte === 0),
  ).toBe(true);
});

test('threat 30: folders that both sides changed are named', () => {
  const base = fixtures.commit({ [profile]: 'theirs', 'partners/old-mill/profile.md': 'theirs' });
  const head = fixtures.commit({ [profile]: 'mine', 'partners/new/profile.md': 'mine' });
  expect(pullOf(head, base).movedFolders).toEqual(['partners/northlight-studio']);
});

test.for([
  ['a name that is an option', '--output=/tmp/x'],
  ['a name with a line feed', 'main\nmain'],
  ['nothing', ''],
  ['an unknown name', 'no-such-branch'],
  ['a range', 'main..main'],
  ['a file', 'main:content/hub.yml'],
] as const)('%s is no commit', ([, ref]) => {
  expect(() => pullOf(ref)).toThrow('No such commit');
  expect(() => open().source(ref)).toThrow('No such commit');
});

test('histories without a common commit are refused with what to do', () => {
  const other = fixtures.git.commitFiles({ x: 'x' }, { parents: [], message: 'Other', at: new Date(0) });
  expect(() => pullOf(other)).toThrow('fetch the whole history');
});

test('a folder without a repository is refused, and a folder inside of one', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'no-repository-'));
  expect(() => openGitRepository(folder, process.env)).toThrow('Not a Git repository');
  rmSync(folder, { recursive: true });
  expect(() => openGitRepository(import.meta.dirname, process.env)).toThrow('Not the top folder');
});

test('variables of Git do not lead elsewhere', () => {
  const environment = { ...process.env, GIT_DIR: '/nowhere', GIT_CONFIG_COUNT: 'x' };
  expect(openGitRepository(fixtures.git.folder, environment).source('main').list().length).toBeGreaterThan(
    20,
  );
});

test('nothing is written into the repository', () => {
  const listing = () => readFileSync(path.join(fixtures.git.folder, 'HEAD'), 'utf8');
  writeFileSync(path.join(fixtures.git.folder, 'HEAD'), 'ref: refs/heads/main\n');
  open().headSource(pullOf(fixtures.commit({ [profile]: 'mine' })));
  expect(listing()).toBe('ref: refs/heads/main\n');
});
