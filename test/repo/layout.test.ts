import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { classify } from '#domain/repo-layout.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource, memorySource } from '#repo/source.ts';

const CODE_FILES = [
  'profile.mdx',
  'profile.js',
  'index.mdx',
  'index.js',
  'index.html',
  'page.astro',
  'profile.md.js',
  'Profile.md',
  'profile.MD',
  'logo.gif',
  'logo.svgz',
  'logo.html',
  '.env',
  '.htaccess',
  'package.json',
  'node_modules/x/index.js',
  'deep/profile.md',
];

describe('threat 10: files that a build would run or serve', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'hub-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test.each(CODE_FILES)('refuses partners/acme/%s', (name) => {
    expect(classify(`partners/acme/${name}`).kind).toBe('unexpected');
  });

  test.each([
    'partners/evil.mdx',
    'partners/index.html',
    'index.js',
    'src/x.ts',
    'content/x.mdx',
    'content/evil.js',
  ])('refuses %s', (file) => {
    expect(classify(file).kind).toBe('unexpected');
  });

  test('accepts a profile and each kind of logo', () => {
    expect(classify('partners/acme/profile.md')).toEqual({ kind: 'profile', partner: 'acme' });
    for (const name of ['logo.svg', 'logo.png', 'logo.jpg', 'logo.webp'])
      expect(classify(`partners/acme/${name}`)).toEqual({ kind: 'logo', partner: 'acme' });
  });

  test('names each of them as a problem, and takes nothing of them into the hub', async () => {
    const files = Object.fromEntries(CODE_FILES.map((name) => [`partners/acme/${name}`, 'export {}']));
    const { hub, problems } = await loadHub(memorySource(files));
    const named = problems.filter(({ message }) => message.startsWith('Unexpected file'));
    expect(named.map(({ place }) => place.file)).toEqual(Object.keys(files).sort());
    expect(hub.partners.size).toBe(0);
  });

  test('never reads nor runs them on a disk', async () => {
    const folder = path.join(root, 'partners/acme');
    const trace = path.join(root, 'trace');
    mkdirSync(folder, { recursive: true });
    const run = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(trace)}, '');`;
    for (const name of ['profile.mdx', 'profile.js', 'index.html', 'profile.ts'])
      writeFileSync(path.join(folder, name), run);
    writeFileSync(path.join(folder, 'profile.md'), `---js\n(${'() => {'}${run}})()\n---\n`);
    const disk = diskSource(root);
    const read: string[] = [];
    const { problems } = await loadHub({
      list: disk.list,
      read(file) {
        read.push(file);
        return disk.read(file);
      },
    });
    expect(read).toEqual(['partners/acme/profile.md']);
    expect(problems.filter(({ message }) => message.startsWith('Unexpected file'))).toHaveLength(4);
    expect(existsSync(trace)).toBe(false);
  });

  test('never follows a link', async () => {
    const folder = path.join(root, 'partners/acme');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(root, 'secret'), '---\nname: secret\n---\n');
    symlinkSync('../../secret', path.join(folder, 'profile.md'));
    symlinkSync('/etc', path.join(root, 'partners/globex'));
    const { hub, problems } = await loadHub(diskSource(root));
    expect(hub.partners.size).toBe(0);
    const links = problems.filter(({ message }) => message.startsWith('Unexpected link'));
    expect(links.map(({ place }) => place.file)).toEqual(['partners/acme/profile.md', 'partners/globex']);
  });
});

describe('threats 18 and 19: names of folders', () => {
  test.each([
    'Acme',
    'acme ',
    'acme.',
    '-acme',
    'acme-',
    'acme\u0301',
    'é',
    '$(id)',
    'a\nb',
    'a](x)',
    '<!-- marker -->',
    '..',
    '.git',
    'con',
    'nul',
    'a'.repeat(49),
    '',
  ])('refuses %j', (slug) => {
    expect(classify(`partners/${slug}/profile.md`).kind).toBe('unexpected');
  });
});
