import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadHub, type Parse } from '#repo/load-hub.ts';
import { openParseCache } from '#repo/parse-cache.ts';
import { parseFile } from '#repo/parse-file.ts';
import { memorySource } from '#repo/source.ts';
import { writeHub } from '../../scripts/synthetic/hub.ts';

const files = Object.fromEntries([...writeHub(8, 42)].map(({ path: file, text }) => [file, text]));
const profile = Object.keys(files).find((file) => file.endsWith('/profile.md')) ?? '';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parse-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Loads through a cache in `folder`, saves it, and tells which files were parsed. */
async function load(content = files, sources?: string) {
  const parsed: string[] = [];
  const parse: Parse = (file, kind, bytes) => {
    parsed.push(file);
    return parseFile(file, kind, bytes);
  };
  const cache = openParseCache(folder, sources ? { parse, sources } : { parse });
  const result = await loadHub(memorySource(content), cache.parse);
  cache.save();
  return { ...result, parsed };
}

const cacheFile = () => path.join(folder, 'parsed-files.json');
const keysKept = () => Object.keys(JSON.parse(readFileSync(cacheFile(), 'utf8')).entries);

test('a second load parses nothing and finds the same hub', async () => {
  const first = await load();
  expect(first.parsed).toHaveLength(Object.keys(files).length);
  const second = await load();
  expect(second.parsed).toEqual([]);
  expect(second.hub).toEqual((await loadHub(memorySource(files))).hub);
  expect(second.problems).toEqual(first.problems);
});

test('only a changed file is parsed again, and its earlier state is dropped', async () => {
  await load();
  const before = keysKept();
  const changed = { ...files, [profile]: `${files[profile]}\nOne more line.\n` };
  expect((await load(changed)).parsed).toEqual([profile]);
  expect(keysKept()).toHaveLength(before.length);
  expect(keysKept().filter((key) => !before.includes(key))).toHaveLength(1);
});

test('a removed file is dropped', async () => {
  await load();
  const before = keysKept();
  const { [profile]: _, ...rest } = files;
  expect((await load(rest)).parsed).toEqual([]);
  expect(keysKept()).toHaveLength(before.length - 1);
});

test('a file with a problem is parsed each time, so that its problem is never lost', async () => {
  const broken = { ...files, [profile]: '---\nname: A\n---\n' };
  const first = await load(broken);
  const second = await load(broken);
  expect(second.parsed).toEqual([profile]);
  expect(second.problems).toEqual(first.problems);
  expect(second.problems.length).toBeGreaterThan(0);
});

test('the same bytes under another kind of file are parsed by the rules of that kind', async () => {
  const cache = openParseCache(folder);
  const bytes = Buffer.from('tier: certified\nstanding: { status: active }\n');
  expect(cache.parse('content/roster/acme.yml', 'roster', bytes).ok).toBe(true);
  expect(cache.parse('content/tiers.yml', 'tiers', bytes).ok).toBe(false);
});

test('saving what did not change leaves the file alone', async () => {
  await load();
  writeFileSync(cacheFile(), `${readFileSync(cacheFile(), 'utf8')}\n`);
  const before = readFileSync(cacheFile(), 'utf8');
  await load();
  expect(readFileSync(cacheFile(), 'utf8')).toBe(before);
});

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['a list', () => '[1, 2]'],
  ['null', () => 'null'],
  ['of another version', (text: string) => text.replace(/"version":"\w/, '"version":"_')],
  ['with a list for entries', (text: string) => JSON.stringify({ ...JSON.parse(text), entries: [] })],
])('a cache file that is %s is ignored and written anew', async (_, damage) => {
  await load();
  const sound = readFileSync(cacheFile(), 'utf8');
  writeFileSync(cacheFile(), damage(sound));
  const { parsed, hub } = await load();
  expect(parsed).toHaveLength(Object.keys(files).length);
  expect(hub.partners.size).toBe(8);
  expect(readFileSync(cacheFile(), 'utf8')).toBe(sound);
});

test.each([['text'], [null], [{ body: 'x' }], [{ data: 'x', body: 'x' }], [{ data: {}, body: 1 }]])(
  'an entry %j is parsed again',
  async (entry) => {
    await load();
    const stored = JSON.parse(readFileSync(cacheFile(), 'utf8'));
    const [key = ''] = Object.keys(stored.entries);
    stored.entries[key] = entry;
    writeFileSync(cacheFile(), JSON.stringify(stored));
    expect((await load()).parsed).toHaveLength(1);
    expect((await load()).parsed).toEqual([]);
  },
);

test('a changed schema or parser makes the cache void', async () => {
  const program = path.join(folder, 'program');
  const sources = path.join(program, 'src');
  for (const layer of ['domain', 'lib', 'repo'])
    cpSync(`src/${layer}`, path.join(sources, layer), { recursive: true });
  cpSync('package.json', path.join(program, 'package.json'));
  await load(files, sources);
  expect((await load(files, sources)).parsed).toEqual([]);
  writeFileSync(path.join(sources, 'domain/partner.ts'), '// another schema\n', { flag: 'a' });
  expect((await load(files, sources)).parsed).toHaveLength(Object.keys(files).length);
  writeFileSync(path.join(program, 'package.json'), '{}');
  expect((await load(files, sources)).parsed).toHaveLength(Object.keys(files).length);
});

test('without the sources of the program nothing is kept, since nobody could tell which version it is of', async () => {
  const nowhere = path.join(folder, 'nowhere');
  await load(files, nowhere);
  expect((await load(files, nowhere)).parsed).toHaveLength(Object.keys(files).length);
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that cannot be written costs speed only', async () => {
  const occupied = path.join(folder, 'occupied');
  writeFileSync(occupied, '');
  const cache = openParseCache(occupied);
  const { hub } = await loadHub(memorySource(files), cache.parse);
  expect(() => cache.save()).not.toThrow();
  expect(hub.partners.size).toBe(8);
});
