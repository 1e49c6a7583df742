import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '#cli/main.ts';
import { aShell } from './a-shell.ts';

const FIXTURE = path.resolve(import.meta.dirname, '../fixtures/hub');
const A_BUILD = { timeout: 240_000 };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guildhall-build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const build = async (...words: string[]) => {
  const shell = aShell();
  const code = await main(['build', '--root', FIXTURE, ...words], shell, {});
  return { code, errors: shell.complained() };
};

/** Path → digest of every file below a folder. */
function digests(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .sort()
      .map((file) => [
        path.relative(root, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

test('two builds of one input are the same to the byte', A_BUILD, async () => {
  const [first, second] = [path.join(folder, 'first'), path.join(folder, 'second')];
  expect((await build('--out', first)).code).toBe(0);
  expect((await build('--out', second)).code).toBe(0);
  expect(digests(second)).toEqual(digests(first));
  expect(Object.keys(digests(first)).length).toBeGreaterThan(50);
});

test('names every problem, and leaves the older site alone, when the content is broken', async () => {
  const hub = path.join(folder, 'hub');
  cpSync(FIXTURE, hub, { recursive: true });
  writeFileSync(path.join(hub, 'content/tiers.yml'), 'tiers: none\n');
  const out = path.join(folder, 'site');
  cpSync(FIXTURE, out, { recursive: true });
  writeFileSync(path.join(out, '.guildhall-build'), '');
  const before = digests(out);
  const { code, errors } = await build('--root', hub, '--out', out);
  expect(code).toBe(1);
  expect(errors).toContain('content/tiers.yml');
  expect(digests(out)).toEqual(before);
});

test("refuses to replace a folder with somebody's own files", async () => {
  writeFileSync(path.join(folder, 'thesis.txt'), 'years of work');
  const { code, errors } = await build('--out', folder);
  expect(code).toBe(2);
  expect(errors).toContain('expected an empty folder or one that an earlier build made');
  expect(readFileSync(path.join(folder, 'thesis.txt'), 'utf8')).toBe('years of work');
});

test.each([
  ['--site', 'partners.example'],
  ['--site', 'https://partners.example/path'],
  ['--base', 'sub'],
  ['--base', '/sub'],
])('refuses `%s %s` before anything starts', async (option, value) => {
  const out = path.join(folder, 'site');
  const { code, errors } = await build('--out', out, option, value);
  expect(code).toBe(2);
  expect(errors).toContain(option);
  expect(existsSync(out)).toBe(false);
});
