import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Misuse } from '#cli/command.ts';
import { queue } from '#cli/commands/queue.ts';
import { renderQueuePage } from '#cli/queue-page.ts';
import { toQueue } from '#review/queue.ts';
import { anOpenPull } from '../review/an-open-pull.ts';
import { aShell } from './a-shell.ts';

const root = 'test/fixtures/hub';
const HOSTILE = `"><script>alert(1)</script>\u202e<img src=x onerror=alert(1)>`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'queue-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(record: unknown, options: Record<string, boolean> = {}) {
  const shell = aShell();
  const from = path.join(folder, 'desk.json');
  writeFileSync(from, JSON.stringify(record));
  const code = await queue.run({ ...options, from }, { ...shell, root });
  return { code, printed: shell.printed(), complained: shell.complained() };
}

const record = {
  pulls: [anOpenPull({ title: HOSTILE }), anOpenPull({ number: 3, next: 'author', faults: 2 })],
  answers: [{ openedAt: '2026-11-01T00:00:00Z', answeredAt: '2026-11-03T00:00:00Z' }],
};

test('prints who acts next, the missing step, the turn and how soon editors answer', async () => {
  const { code, printed } = await run(record);
  expect(code).toBe(0);
  expect(printed).toContain('2 open: 1 wait for an editor, 1 for their author');
  expect(printed).toContain('Half of the applications were answered within 2 days');
  expect(printed).toContain(
    'new acme, lane new, open 10 days, still 10 days, turn 1\n  next  editor: An editor reviews',
  );
  expect(printed).toContain('next  author: The author mends 2 faults');
  expect(printed).not.toContain('\u202e');
});

test('prints the same as JSON', async () => {
  const { printed } = await run(record, { json: true });
  expect(JSON.parse(printed)).toMatchObject({
    medianDays: 2,
    rows: [{ number: 3 }, { number: 7, place: 1 }],
  });
});

test('prints a valid page on which the words of strangers are text', async () => {
  const { printed } = await run(record, { html: true });
  expect(printed).toContain('&lt;script&gt;');
  expect(printed).not.toMatch(/<script|<img|\u202e|\son\w+="|style="/);
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(printed, 'desk.html');
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
});

test('links to the pull requests when the repository is known, and allows nothing but its own style', () => {
  const page = renderQueuePage(
    toQueue({ pulls: [anOpenPull()], unreviewed: [], answers: [] }, '2026-11-22T12:00:00Z'),
    {
      hubName: 'Orrery',
      repository: 'https://github.com/you/your-hub',
      now: '2026-11-22T12:00:00Z',
    },
  );
  expect(page).toContain('<a href="https://github.com/you/your-hub/pull/7">#7 Add Acme Studio</a>');
  expect(page).toMatch(/content="default-src 'none'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'/);
});

test('says that nothing is open', async () => {
  expect((await run({ pulls: [] }, { html: true })).printed).toContain('Nothing is open.');
});

test('names what is wrong with a record', async () => {
  const { code, complained } = await run({ pulls: [{ ...anOpenPull(), lane: 4 }] });
  expect(code).toBe(1);
  expect(complained).toContain('pulls.0.lane');
});

test('is misused with neither a file nor a token', async () => {
  await expect(queue.run({}, { ...aShell(), root })).rejects.toThrow(Misuse);
});
