import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '#cli/main.ts';
import { aShell } from './a-shell.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guildhall-coverage-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (...words: string[]) => {
  const shell = aShell();
  const code = await main(['coverage', '--root', 'test/fixtures/hub', ...words], shell, {});
  return { code, printed: shell.printed(), complained: shell.complained() };
};
const aLog = (text: string) => {
  const file = path.join(folder, 'searches.csv');
  writeFileSync(file, text);
  return file;
};
const LOG = `date,search,count
2026-11-01,/experts/?expertise=training&country=no,12
2026-11-02,/de/experts/expertise/training/?country=no,3
2026-11-03,q=team training in Norway,5
2026-08-01,service=workshops&language=fi,100
`;

test('prints the gaps, the most wanted first', async () => {
  const { code, printed } = await run('--logs', aLog(LOG), '--since', '2026-09-01');
  expect(code).toBe(0);
  const [header, first] = printed.split('\n');
  expect(header).toBe('searches  listed  available  expected  where');
  expect(first).toMatch(/^ +20 +0 +0 +\d+\.\d {2}Team training, in Norway$/);
  expect(printed).not.toContain('100');
});

test('prints gaps by the partners alone when nothing is known of searches', async () => {
  const cells = JSON.parse((await run('--json')).printed);
  expect(cells.length).toBeGreaterThan(20);
  for (const { demand, listed, available } of cells) expect([demand, listed * available]).toEqual([0, 0]);
});

test('prints every cell for programs', async () => {
  const gaps = JSON.parse((await run('--json')).printed);
  const all = JSON.parse((await run('--json', '--all')).printed);
  expect(all.length).toBeGreaterThan(gaps.length);
  const rows = parse((await run('--csv', '--all')).printed, { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(rows).toHaveLength(all.length);
  expect(Object.keys(rows[0] ?? {})).toEqual([
    ...['facet', 'id', 'name', 'country', 'language', 'demand', 'listed', 'available', 'expected'],
  ]);
});

test('a row that cannot be read is named, and the others count', async () => {
  const { code, printed, complained } = await run('--logs', aLog(`${LOG}2026-11-04,service=x,many\n`));
  expect(code).toBe(0);
  expect(complained).toBe('row 5: Unexpected count `many`, expected a whole number');
  expect(printed.split('\n')[1]).toMatch(/^ +100 .*Workshops, speaking Finnish$/);
});

test.for([
  [['--logs', '/no/such/file.csv'], 'No such file'],
  [['--since', 'May'], 'Unexpected --since `May`'],
] as const)('refuses %j', async ([words, message]) => {
  const { code, complained } = await run(...words);
  expect([code, complained]).toEqual([2, expect.stringContaining(message)]);
});
