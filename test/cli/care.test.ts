import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Misuse } from '#cli/command.ts';
import { care } from '#cli/commands/care.ts';
import { anOpenPull } from '../review/an-open-pull.ts';
import { aShell } from './a-shell.ts';

const root = 'test/fixtures/hub';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'care-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(record: unknown, options: Record<string, boolean> = {}) {
  const shell = aShell();
  const from = path.join(folder, 'desk.json');
  writeFileSync(from, JSON.stringify(record));
  const code = await care.run({ ...options, from }, { ...shell, root });
  return { code, printed: shell.printed(), complained: shell.complained() };
}

const record = { pulls: [anOpenPull({ next: 'author', headAt: '2026-11-01T12:00:00Z' })] };

test('prints what the weekly round would do', async () => {
  const { code, printed } = await run(record);
  expect(code).toBe(0);
  expect(printed).toContain('#7  comment\n    <!-- guildhall:care v1 -->\n    Hello @acme-owner,');
  expect(printed).toContain('#7  add label `care: silent`');
  expect(printed).toContain('new issue  Desk, week of 2026-11-22');
});

test('prints the plan as data', async () => {
  const { printed } = await run(record, { json: true });
  expect(JSON.parse(printed).map(({ kind }: { kind: string }) => kind)).toEqual([
    'comment',
    'add-label',
    'open-issue',
  ]);
});

test('names what is wrong with a record', async () => {
  expect(await run('nothing')).toMatchObject({ code: 1, printed: '' });
});

test('is misused with neither a file nor a token', async () => {
  await expect(care.run({}, { ...aShell(), root })).rejects.toThrow(Misuse);
});
