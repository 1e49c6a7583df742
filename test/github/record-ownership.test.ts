import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { botRecord } from '#cli/commands/bot-record.ts';
import type { OwnershipFile } from '#domain/ownership.ts';
import { ownershipPath } from '#domain/repo-layout.ts';
import { connect } from '#github/client.ts';
import { recordOwnership } from '#github/record-ownership.ts';
import { aShell } from '../cli/a-shell.ts';
import { type GithubFake, startGithub } from './fake/github-fake.ts';

const RIGHTS = { contents: 'write', 'pull-requests': 'write', actions: 'write' } as const;

let fake: GithubFake;
beforeEach(async () => {
  fake = await startGithub({ 'README.md': 'Hello\n' });
});
afterEach(async () => {
  expect(fake.violations).toEqual([]);
  await fake.close();
});

function someProofs(checked: string, ...partners: readonly string[]): OwnershipFile {
  const proofs = partners.map((partner) => ({
    ...{ partner, website: `https://${partner}.example`, by: 'link' as const, on: checked },
  }));
  return { checked, proofs };
}

function record(found: OwnershipFile, earlier?: OwnershipFile): Promise<number | undefined> {
  const connection = { repository: 'orrery/partners', url: fake.url, mode: 'write' } as const;
  const client = connect({ token: fake.token(RIGHTS), ...connection });
  return recordOwnership(found, { client, earlier, review: 'review.yml' });
}

test('new proofs are proposed as one file, and a review is started', async () => {
  const number = await record(someProofs('2026-11-22', 'acme'));
  const pull = fake.world.pulls.get(number ?? 0);
  expect(pull).toMatchObject({ headRef: 'record/ownership', baseRef: 'main' });
  const { git } = fake.world;
  const main = git.resolve('refs/heads/main') ?? '';
  expect(git.differences(main, pull?.headSha ?? '').map(({ path: file }) => file)).toEqual([ownershipPath]);
  expect(fake.read('record/ownership', ownershipPath)).toContain('partner: acme');
  expect(fake.world.dispatches).toMatchObject([{ workflow: 'review.yml', inputs: { pr: String(number) } }]);
});

test('what was said within a month is not said again', async () => {
  const earlier = someProofs('2026-11-01', 'acme', 'zeta');
  expect(await record(someProofs('2026-11-30', 'zeta', 'acme'), earlier)).toBeUndefined();
  expect(fake.world.pulls.size).toBe(0);
  expect(await record(someProofs('2026-12-01', 'zeta', 'acme'), earlier)).toBeDefined();
});

test.each([
  ['a further one', someProofs('2026-11-08', 'acme', 'zeta')],
  ['one that is gone', someProofs('2026-11-08')],
])('%s is said at once', async (_, found) => {
  expect(await record(found, someProofs('2026-11-01', 'acme'))).toBeDefined();
});

test('a second run changes the same pull request', async () => {
  const first = await record(someProofs('2026-11-22', 'acme'));
  expect(await record(someProofs('2026-11-29', 'acme', 'zeta'))).toBe(first);
  expect(fake.world.pulls.size).toBe(1);
  expect(fake.read('record/ownership', ownershipPath)).toContain('partner: zeta');
});

test('threat 45: a file that is no list of proofs is refused, and nothing is written', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'ownership.yml');
  writeFileSync(file, 'checked: 2026-11-22\nproofs: []\ntier: gold\n');
  const environment = {
    ...{ GITHUB_TOKEN: fake.token(RIGHTS), GITHUB_API_URL: fake.url },
    GITHUB_REPOSITORY: 'orrery/partners',
  };
  const shell = aShell({ environment });
  expect(await botRecord.run({ in: file }, { ...shell, root: 'test/fixtures/hub' })).toBe(1);
  expect(shell.complained()).toContain('tier');
  expect(fake.heard).toEqual([]);
});
