import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { schemas } from '#cli/commands/schemas.ts';
import { collections } from '#repo/collections.ts';
import { aShell } from './a-shell.ts';

test('writes a schema for each kind of file, with the terms of the hub', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'schemas-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('test/fixtures/hub', root, { recursive: true });
  const shell = aShell();

  expect(await schemas.run({}, { ...shell, root })).toBe(0);

  const lines = shell.printed().split('\n');
  expect(lines).toEqual(Object.keys(collections).map((kind) => `.cache/schemas/${kind}.json`));
  const profile = JSON.parse(readFileSync(path.join(root, '.cache/schemas/profile.json'), 'utf8'));
  expect(profile.properties.expertise.items.enum).toContain('planning');
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const associated = Object.keys(settings['yaml.schemas']).map((file) => file.replace('./', ''));
  expect(lines).toEqual(expect.arrayContaining(associated));
});
