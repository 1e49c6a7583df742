import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Misuse } from '#cli/command.ts';
import { score } from '#cli/commands/score.ts';
import { aShell } from './a-shell.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'score-'));
  cpSync('test/fixtures/hub', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(options: { partner?: string; json?: boolean } = {}) {
  const shell = aShell();
  const code = await score.run(options, { ...shell, root });
  return { code, printed: shell.printed(), complained: shell.complained() };
}

test('tells one partner its terms and the next three steps, with what each brings', async () => {
  const { code, printed } = await run({ partner: 'bare-minimum' });
  expect(code).toBe(0);
  expect(printed).toMatch(/^bare-minimum {2}\d+\.\d\d of \d+\.\d\d points\n/);
  expect(printed).toMatch(/\n {2}completeness +\d+\.\d\d of \d+\n/);
  expect(printed.split('Next:\n')[1]?.split('\n')).toHaveLength(3);
  expect(printed).toMatch(/\n {2}\+\d+\.\d\d +\S.*\(availability\)/);
});

test('gives each listed partner a line, and those who are gone none', async () => {
  const { code, printed } = await run();
  expect(code).toBe(0);
  const slugs = printed.split('\n').map((line) => line.split(' ')[0]);
  expect(slugs).toContain('northlight-studio');
  expect(slugs).not.toContain('old-mill');
  expect(slugs).not.toContain('brightside-agency');
});

test('prints JSON for programs, whose gains are points', async () => {
  const { printed } = await run({ partner: 'bare-minimum', json: true });
  const [{ partner, points, next }] = JSON.parse(printed);
  expect(partner).toBe('bare-minimum');
  expect(points).toBeLessThan(100);
  expect(next).toHaveLength(3);
});

test.each([
  ['northlight-studo', 'Did you mean `northlight-studio`?'],
  ['old-mill', '`old-mill` is not listed'],
])('is misused with `%s`', async (partner, message) => {
  await expect(run({ partner })).rejects.toThrow(Misuse);
  await expect(run({ partner })).rejects.toThrow(message);
});

test('ends with 1 when a file cannot be read, and scores the others', async () => {
  writeFileSync(path.join(root, 'partners/bare-minimum/profile.md'), 'nothing');
  const { code, printed, complained } = await run();
  expect(code).toBe(1);
  expect(complained).toContain('partners/bare-minimum/profile.md');
  expect(printed).toContain('northlight-studio');
});
