import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cms } from '#cli/commands/cms.ts';
import { aShell } from './a-shell.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'cms-'));
  cpSync('test/fixtures/hub', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function setRepository(url: string): void {
  const file = path.join(root, 'content/hub.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/url: https:\/\/code\.example\S*/, `url: ${url}`));
}

test('writes the configuration and a page that loads nothing from elsewhere', async () => {
  setRepository('https://github.com/you/your-hub');
  const shell = aShell();
  expect(await cms.run({}, { ...shell, root })).toBe(0);
  expect(shell.printed().split('\n')).toEqual(['.cache/cms/config.yml', '.cache/cms/index.html']);
  const read = (name: string) => readFileSync(path.join(root, '.cache/cms', name), 'utf8');
  expect(parse(read('config.yml')).backend).toEqual({
    name: 'github',
    repo: 'you/your-hub',
    branch: 'main',
    auth_methods: ['token'],
  });
  expect(read('index.html')).toContain('<script src="sveltia-cms.js"></script>');
  expect(read('index.html')).not.toMatch(/https?:|\/\//);
});

test.each([
  'https://code.example/orrery/partners',
  'https://github.com.evil.example/a/b',
  'https://github.com/a',
])('is misused in a repository at %s', async (url) => {
  setRepository(url);
  await expect(cms.run({}, { ...aShell(), root })).rejects.toThrow('Missing `repository`');
});
