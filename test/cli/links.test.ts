import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { links } from '#cli/commands/links.ts';
import { Misuse } from '#cli/command.ts';
import { aShell } from './a-shell.ts';

const file = 'content/link-checks.yml';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'links-'));
  cpSync('test/fixtures/hub', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(report?: unknown) {
  const shell = aShell();
  const from = path.join(root, 'report.json');
  if (report !== undefined) {
    writeFileSync(from, typeof report === 'string' ? report : JSON.stringify(report));
  }
  const code = await links.run(report === undefined ? {} : { from }, { ...shell, root });
  return { code, printed: shell.printed(), complained: shell.complained() };
}

const written = () => readFileSync(path.join(root, file), 'utf8');

test('lists every address once, for a link checker', async () => {
  const { code, printed } = await run();
  const lines = printed.split('\n');
  expect(code).toBe(0);
  expect(lines).toContain('https://northlight.example/');
  expect(new Set(lines).size).toBe(lines.length);
});

test('records what a link checker found, and keeps the first day of a fault', async () => {
  const status = { text: 'Not Found', code: 404 };
  const error_map = {
    stdin: [
      { url: 'https://old-mill.example/', status },
      { url: 'https://northlight.example/podcast', status },
    ],
  };
  const { code, printed, complained } = await run({ error_map });
  expect({ code, printed, complained }).toEqual({
    code: 0,
    printed: file,
    complained: '2 faults recorded, 0 failures that say nothing',
  });
  expect(written()).toBe(`checked: 2026-11-22
faults:
  - url: https://northlight.example/podcast
    why: gone
    since: 2026-11-22
  - url: https://old-mill.example/
    why: gone
    since: 2026-11-02
`);
});

test.each([
  ['no JSON', '{', 'Unreadable JSON, expected the report of a link checker'],
  ['another report', {}, 'Expected a list of failures in `error_map`'],
])('refuses %s, and writes nothing', async (_, report, message) => {
  const before = written();
  const { code, complained } = await run(report);
  expect(code).toBe(1);
  expect(complained).toContain(message);
  expect(complained).toContain('Nothing was written');
  expect(written()).toBe(before);
});

test('is misused with a file that is not there', async () => {
  const call = links.run({ from: path.join(root, 'none.json') }, { ...aShell(), root });
  await expect(call).rejects.toThrow(Misuse);
});
