import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rubric } from '#cli/commands/rubric.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { aShell } from './a-shell.ts';

const file = 'content/reviews/old-mill-2026-11-22.yml';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rubric-'));
  cpSync('test/fixtures/hub', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (options: Record<string, string>) =>
  rubric.run({ words: 'old-mill', editor: 'ada-editor', ...options }, { ...aShell(), root });

const written = () => readFileSync(path.join(root, file), 'utf8');

test('starts a record that does not pass before every question is answered, and passes then', async () => {
  expect(await run({ editor: 'ADA-editor', pull: '31' })).toBe(0);
  expect(written()).toContain('decision: accepted\neditor: ada-editor\npull: 31\n');
  const blamed = async () =>
    (await loadHub(diskSource(root))).problems.filter(({ place }) => place.file === file);
  expect(await blamed()).toHaveLength(8);

  const answered = written()
    .replaceAll('score: # 1 to 5', 'score: 3')
    .replaceAll('reason: # what you saw', 'reason: Seen on their pages.');
  writeFileSync(path.join(root, file), answered);
  expect(await blamed()).toEqual([]);
  const { hub } = await loadHub(diskSource(root));
  expect(hub.rubrics.get('old-mill-2026-11-22')).toMatchObject({ pull: 31, quality: { score: 3 } });
});

test('never writes over a record, and leaves nothing else behind', async () => {
  await run({});
  writeFileSync(path.join(root, file), 'mine');
  await expect(run({})).rejects.toThrow('exists already');
  expect(written()).toBe('mine');
  expect(readdirSync(path.join(root, 'content/reviews'))).toEqual([
    'northlight-studio-2026-10-05.yml',
    'old-mill-2026-11-22.yml',
  ]);
});

test('records a declined application of which there is no folder', async () => {
  expect(await run({ words: 'nobody', decision: 'declined' })).toBe(0);
  await expect(run({ words: 'nobody' })).rejects.toThrow('Unexpected partner `nobody`');
});

test.each([
  [{ words: 'old-mil' }, 'expected a folder of `partners/`, as `old-mill`'],
  [{ words: '../x', decision: 'declined' }, 'Unexpected partner `../x`'],
  [{ words: '' }, 'Unexpected partner ``'],
  [{ editor: 'stranger' }, 'Unexpected --editor `stranger`, expected one of `ada-editor`, `bruno-editor`'],
  [{ decision: 'perhaps' }, 'Unexpected --decision `perhaps`'],
  [{ pull: '-1' }, 'Unexpected --pull `-1`'],
])('is misused with %o', async (options, message) => {
  await expect(run(options)).rejects.toThrow(message);
});

test('needs to know who decides', async () => {
  const call = rubric.run({ words: 'old-mill' }, { ...aShell(), root });
  await expect(call).rejects.toThrow('Missing --editor');
});
