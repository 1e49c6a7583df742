import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeowners } from '#cli/commands/codeowners.ts';
import { Misuse } from '#cli/command.ts';
import { editorsSchema } from '#domain/editor.ts';
import { aShell } from './a-shell.ts';

function aRoot(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'codeowners-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('test/fixtures/hub', root, { recursive: true });
  return root;
}

test('this repository’s CODEOWNERS is what the editors’ list says', async () => {
  const shell = aShell();
  expect(await codeowners.run({ check: true }, { ...shell, root: path.resolve('.') })).toBe(0);
  expect(shell.printed()).toBe('');
});

test('editors own everything, but nobody owns the partners’ folders', async () => {
  const root = aRoot();
  expect(await codeowners.run({}, { ...aShell(), root })).toBe(0);
  const lines = readFileSync(path.join(root, '.github/CODEOWNERS'), 'utf8').split('\n');
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
    '* @ada-editor @bruno-editor',
    '/partners/',
    '',
  ]);
});

test('`--check` writes nothing, and says how to write', async () => {
  const root = aRoot();
  const shell = aShell();
  expect(await codeowners.run({ check: true }, { ...shell, root })).toBe(1);
  expect(shell.printed()).toBe('.github/CODEOWNERS');
  expect(shell.complained()).toContain('npm run hub -- codeowners');
  expect(() => readFileSync(path.join(root, '.github/CODEOWNERS'))).toThrow('ENOENT');
});

test('line ends of another system do not make it stale', async () => {
  const root = aRoot();
  await codeowners.run({}, { ...aShell(), root });
  const file = path.join(root, '.github/CODEOWNERS');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  expect(await codeowners.run({ check: true }, { ...aShell(), root })).toBe(0);
});

test('without editors nothing is written, since then everybody could approve', async () => {
  const root = aRoot();
  writeFileSync(path.join(root, 'content/editors.yml'), 'editors: []\n');
  await expect(codeowners.run({}, { ...aShell(), root })).rejects.toThrow(Misuse);
});

test('a login that could carry a second owner or line is refused', () => {
  for (const login of ['ada @mallory', 'ada\n* @mallory', '-ada', 'ada#', ''])
    expect(editorsSchema.safeParse({ editors: [{ id: 1, login, name: 'Ada' }] }).success, login).toBe(false);
  for (const login of ['ada', 'Ada-42', 'ada_corp'])
    expect(editorsSchema.safeParse({ editors: [{ id: 1, login, name: 'Ada' }] }).success, login).toBe(true);
});
