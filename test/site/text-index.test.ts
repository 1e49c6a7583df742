import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, today } from '../builders.ts';
import { makeTextIndex, writeTextIndex } from '#site/integrations/text-index.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const partners = ['ada', 'bob', 'cleo'].map((slug) => aPartner({ slug, body: `Words of ${slug}.` }));
const records = toRecords(aHub({ partners }), today);

test('joins each record with the name that results mention', async () => {
  const files = await makeTextIndex(records, 'en');
  const join = JSON.parse(Buffer.from(files.get('records.json') ?? []).toString());
  expect(join.fragments).toHaveLength(3);
  expect(new Set(join.fragments).size).toBe(3);
  for (const fragment of join.fragments) expect(fragment).toMatch(/^[0-9a-f]{7,}$/);
});

test('gives the same bytes for the same records', async () => {
  const [once, again] = [await makeTextIndex(records, 'en'), await makeTextIndex(records, 'en')];
  expect([...once.keys()]).toEqual([...again.keys()]);
  for (const [name, content] of once)
    expect(Buffer.compare(content, again.get(name) ?? new Uint8Array())).toBe(0);
});

test('writes what the browser loads, and neither fragments nor an interface', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'text-index-'));
  folders.push(folder);
  await writeTextIndex(records, 'en', path.join(folder, 'pagefind'));
  const names = readdirSync(path.join(folder, 'pagefind'), { recursive: true }).map(String).sort();
  expect(names).toEqual(
    expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'records.json']),
  );
  expect(names.filter((name) => /fragment|ui|highlight/.test(name))).toEqual([]);
  const entry = JSON.parse(readFileSync(path.join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(entry.languages.en.page_count).toBe(3);
});

test('makes an index of a hub without partners', async () => {
  const files = await makeTextIndex([], 'pt-BR');
  expect(files.has('pagefind-entry.json')).toBe(true);
});
