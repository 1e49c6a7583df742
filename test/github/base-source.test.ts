import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBaseSource } from '#github/base-source.ts';
import { openCheckout } from '#github/checkout.ts';
import { treesOf } from '#github/trees.ts';
import { blobId } from '#repo/object-ids.ts';
import { memorySource } from '#repo/source.ts';
import { type FrontDesk, openFrontDesk } from './a-front-desk.ts';

vi.setConfig({ testTimeout: 60_000 });

const FILES = {
  'content/pages/a.md': 'a\n',
  'partners/acme/profile.md': 'acme\n',
  'partners/acme-two/profile.md': 'two\n',
  'partners/zeta/profile.md': 'zeta\n',
};

let desk: FrontDesk;
beforeEach(async () => {
  desk = await openFrontDesk(FILES);
});
afterEach(async () => {
  expect(desk.fake.violations).toEqual([]);
  await desk.close();
});

/** Reads the base with these files at hand, and counts what GitHub was asked. */
async function readBase(files: Readonly<Record<string, string>>) {
  const { fake } = desk;
  const client = desk.client('inspect');
  const commit = fake.world.git.resolve('main') ?? '';
  const { source } = await readBaseSource(client, treesOf(client), commit, openCheckout(memorySource(files)));
  const asked = (what: string) => fake.heard.filter(({ operation }) => operation.includes(what)).length;
  return { source, trees: asked('/git/trees/'), blobs: asked('/git/blobs/') };
}

/** All files of the main branch below `partners/` and `content/`. */
function wholeBase(): Record<string, string> {
  const { git } = desk.fake.world;
  const entries = git.tree(git.resolve('main') ?? '', true).filter(({ type }) => type === 'blob');
  return Object.fromEntries(entries.map(({ path, sha }) => [path, git.readBlob(sha).toString()]));
}

test('a checkout of the very base is taken as it is, after one look at the ids of its folders', async () => {
  const { source, trees, blobs } = await readBase(wholeBase());
  expect([trees, blobs]).toEqual([1, 0]);
  expect(source.list().map(({ path }) => path)).toEqual(Object.keys(wholeBase()).sort());
});

test('what differs from the base, or is not of it, is not believed', async () => {
  const files = {
    ...wholeBase(),
    'partners/acme/profile.md': 'forged\n',
    'partners/evil/profile.md': 'evil\n',
  };
  const { source, trees, blobs } = await readBase(files);
  expect(Buffer.from(source.read('partners/acme/profile.md')).toString()).toBe('acme\n');
  expect(source.list().map(({ path }) => path)).not.toContain('partners/evil/profile.md');
  // The root, the folder of all partners, and the one that differs.
  expect([trees, blobs]).toEqual([3, 1]);
});

test('without a checkout everything is read from GitHub', async () => {
  const { source } = await readBase({});
  expect(source.list().map(({ path }) => path)).toEqual(Object.keys(wholeBase()).sort());
  expect(Buffer.from(source.read('content/pages/a.md')).toString()).toBe('a\n');
});

test('the id of a file is the one that Git gives it', () => {
  expect(blobId(Buffer.from('acme\n'))).toBe(desk.fake.world.git.writeBlob('acme\n'));
});
