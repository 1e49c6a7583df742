import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Misuse, type OptionValues } from '#cli/command.ts';
import { match } from '#cli/commands/match.ts';
import { aShell } from './a-shell.ts';

let folder: string;
let brief: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'match-'));
  brief = path.join(folder, 'brief.txt');
  writeFileSync(brief, 'Data migration in Portuguese, from February 2027, up to €90,000.');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(options: OptionValues = {}) {
  const shell = aShell();
  const code = await match.run({ brief, ...options }, { ...shell, root: path.resolve('test/fixtures/hub') });
  return { code, printed: shell.printed() };
}

test('tells what was understood, and of each partner every term of its sum', async () => {
  const { code, printed } = await run({ top: '2' });
  expect(code).toBe(0);
  expect(printed).toContain('  Language: Portuguese');
  expect(printed).toContain('  Budget: up to €90K');
  expect(printed).toContain('  Start: February 2027');
  expect(printed.match(/^\d\. /gm)).toEqual(['1. ', '2. ']);
  expect(printed).toMatch(/\n {3}\+\d+\.\d\d +Published order\n/);
  expect(printed).toMatch(/\n {3}not met: \S/);
});

test('prints JSON in which the terms add up to the points', async () => {
  const { printed } = await run({ json: true });
  const { needs, partners } = JSON.parse(printed);
  expect(needs).toContainEqual(expect.objectContaining({ kind: 'language', value: 'pt', must: true }));
  for (const { points, terms, published } of partners) {
    const sum = terms.reduce((all: number, term: { points: number }) => all + term.points, published);
    expect(sum).toBeCloseTo(points, 6);
  }
});

test('says that a text means nothing to it', async () => {
  writeFileSync(brief, 'xyzzy');
  expect((await run()).printed).toContain('Nothing was understood.');
});

test.for([
  [{ brief: undefined }, 'Expected --brief FILE'],
  [{ brief: '/nowhere/brief.txt' }, 'Cannot read'],
  [{ top: 'many' }, 'Unexpected --top'],
  [{ top: '0' }, 'Unexpected --top'],
] as const)('refuses %j', async ([options, message]) => {
  await expect(run(options)).rejects.toThrow(message);
  await expect(run(options)).rejects.toBeInstanceOf(Misuse);
});
