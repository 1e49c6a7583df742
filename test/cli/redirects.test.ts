import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '#cli/main.ts';
import { aShell } from './a-shell.ts';

const FIXTURE = 'test/fixtures/hub';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guildhall-redirects-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (words: readonly string[], root = FIXTURE) => {
  const shell = aShell();
  const code = await main(['redirects', '--root', root, ...words], shell, {});
  return { code, printed: shell.printed(), complained: shell.complained() };
};
const read = (...names: string[]) => readFileSync(path.join(folder, ...names), 'utf8');

test('prints a list to read', async () => {
  const { code, printed } = await run([]);
  expect(code).toBe(0);
  expect(printed.split('\n')).toContain('/partners/northlight-planning/ /partners/northlight-studio/ 301');
});

test('prints the file of a host, below the base path', async () => {
  const { printed } = await run(['--format', 'netlify', '--base', '/sub/']);
  expect(printed.split('\n')).toContain(
    '/sub/partners/northlight-planning/ /sub/partners/northlight-studio/ 301!',
  );
});

test('writes the files of all hosts, and again over its own', async () => {
  for (const _ of ['once', 'again']) {
    const { code, printed } = await run(['--out', folder]);
    expect([code, printed]).toEqual([0, '_redirects\nvercel.json\nredirects.nginx.conf\n.htaccess']);
  }
  expect(readdirSync(folder).sort()).toEqual([
    '.htaccess',
    '_redirects',
    'redirects.nginx.conf',
    'vercel.json',
  ]);
  expect(JSON.parse(read('vercel.json')).redirects.length).toBeGreaterThan(3);
});

test('writes a page for each address, for a host without redirects', async () => {
  await run(['--format', 'github', '--out', folder, '--site', 'https://a.example', '--base', '/b/']);
  expect(read('partners/northlight-planning/index.html')).toContain(
    '<link rel="canonical" href="https://a.example/b/partners/northlight-studio/">',
  );
});

test.for(['.htaccess', 'vercel.json', '_redirects'])(
  'does not write over somebody else’s %s',
  async (name) => {
    const own =
      name === 'vercel.json' ? '{"trailingSlash": true, "redirects": [], "headers": []}' : 'own words';
    writeFileSync(path.join(folder, name), own);
    const { code, complained } = await run(['--out', folder]);
    expect([code, read(name)]).toEqual([2, own]);
    expect(complained).toContain(name);
  },
);

test.for([
  [['--format', 'iis'], 'Unexpected --format `iis`'],
  [['--format', 'github'], 'Expected --out DIR'],
] as const)('refuses %j', async ([words, message]) => {
  const { code, complained } = await run(words);
  expect(code).toBe(2);
  expect(complained).toContain(message);
});

test('an old address that has a page is a problem with its place, and the others are still written', async () => {
  const root = path.join(folder, 'hub');
  cpSync(FIXTURE, root, { recursive: true });
  mkdirSync(path.join(root, 'partners/northlight-planning'));
  cpSync(
    path.join(root, 'partners/bare-minimum/profile.md'),
    path.join(root, 'partners/northlight-planning/profile.md'),
  );
  const { code, printed, complained } = await run([], root);
  expect(code).toBe(1);
  expect(complained).toMatch(/content\/roster\/northlight-studio\.yml:\d+/);
  expect(complained).toContain('Unexpected old address `/partners/northlight-planning/`');
  expect(printed).toContain('/experts/region/scandinavia/ /experts/region/nordics/ 301');
  const shell = aShell();
  expect(await main(['check', '--root', root], shell, {})).toBe(1);
  expect(shell.printed().match(/northlight-studio\.yml/g)).toHaveLength(1);
});

test('`hub check` finds a circle of partners whose folders are gone', async () => {
  const root = path.join(folder, 'hub');
  cpSync(FIXTURE, root, { recursive: true });
  for (const [slug, successor] of [
    ['one', 'two'],
    ['two', 'one'],
  ]) {
    const standing = `{ status: removed, since: 2026-01-01, reason: merged, successor: ${successor} }`;
    writeFileSync(path.join(root, `content/roster/${slug}.yml`), `tier: registered\nstanding: ${standing}\n`);
  }
  const shell = aShell();
  expect(await main(['check', '--root', root], shell, {})).toBe(1);
  expect(shell.printed()).toContain('Unexpected old address `/partners/one/`, leading around in a circle');
});
