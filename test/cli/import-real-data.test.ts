/** The two example mappings against the public lists that they are for, which are not part of this repository. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from '#cli/main.ts';
import { diskSource } from '#repo/source.ts';
import { loadHub } from '#repo/load-hub.ts';
import { aShell } from './a-shell.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const DATA = process.env['GUILDHALL_DATA'] ?? path.join(REPOSITORY, '../shared/data');
const isThere =
  existsSync(path.join(DATA, 'elixir-companies')) && existsSync(path.join(DATA, 'nuxt-agencies'));

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

async function importExample(name: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'hub-real-'));
  roots.push(root);
  const run = async (...words: string[]) => {
    const shell = aShell();
    const code = await main([...words, '--root', root], shell, {});
    return { code, printed: shell.printed() };
  };
  const map = path.join(REPOSITORY, `examples/mappings/${name}.yml`);
  const words = ['import', '--from', path.join(DATA, name), '--map', map, '--json'];
  const first = JSON.parse((await run(...words)).printed);
  const second = JSON.parse((await run(...words)).printed);
  const { code } = await run('check', '--json');
  const { hub } = await loadHub(diskSource(root));
  const located = [...hub.partners.values()].filter(({ profile }) => profile.base).length;
  return { first, second, errors: code, located };
}

if (isThere) {
  test.for([
    ['elixir-companies', 327, 240],
    ['nuxt-agencies', 20, 20],
  ] as const)(
    'all rows of the public list %s are written once, without errors',
    async ([name, rows, located]) => {
      expect(await importExample(name)).toEqual({
        first: { read: rows, written: rows, unchanged: 0, rejected: [] },
        second: { read: rows, written: 0, unchanged: rows, rejected: [] },
        errors: 0,
        located,
      });
    },
  );
} else {
  test(`the public lists are left out, since ${DATA} does not hold them; GUILDHALL_DATA names another folder`, () => {
    expect(isThere).toBe(false);
  });
}
