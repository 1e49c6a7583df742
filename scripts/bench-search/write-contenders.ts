/** Writes what the three contenders need into one folder, and a page that measures them. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import type { Hub } from '#domain/hub.ts';
import { encodeCards } from '#search/encode-cards.ts';
import { encodeIndex, type FindCity } from '#search/encode-index.ts';
import { FACETS } from '#search/facets.ts';
import type { SearchRecord } from '#search/record.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../..');
const PAGE = `<!doctype html><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,">
<script type="importmap">{ "imports": { "#search/": "/src/search/", "#lib/": "/src/lib/", "#texts/": "/src/texts/" } }</script>`;

export async function writeContenders(
  folder: string,
  records: readonly SearchRecord[],
  hub: Hub,
  findCity: FindCity,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  write(folder, 'index.html', PAGE);
  for (const layer of ['search', 'lib', 'texts'])
    stripFolder(path.join('src', layer), path.join(folder, 'src', layer));
  stripFolder('scripts/bench-search/page', path.join(folder, 'page'));
  write(folder, 'ours/index.json', JSON.stringify(encodeIndex(records, hub, findCity)));
  write(folder, 'ours/cards.json', JSON.stringify(encodeCards(records, hub)));
  write(folder, 'minisearch/index.json', JSON.stringify(miniSearchOf(records, hub)));
  cpSync(
    path.join(PROGRAM, 'node_modules/minisearch/dist/es/index.js'),
    path.join(folder, 'minisearch/index.js'),
  );
  await writePagefind(path.join(folder, 'pagefind'), records, hub);
}

function write(folder: string, name: string, content: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Modules as the browser runs them: without types, each in a file of its own. Comments and names stay, so nothing is gained. */
function stripFolder(from: string, to: string): void {
  const names = readdirSync(path.join(PROGRAM, from), { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.ts'))) {
    const code = stripTypeScriptTypes(readFileSync(path.join(PROGRAM, from, name), 'utf8'));
    write(to, name.replace(/ts$/, 'js'), code.replace(/(from '[^']+)\.ts'/g, "$1.js'"));
  }
}

/** Labels of all values that the search box reads, with aliases: the same words that our index finds. */
function wordsOf({ values }: SearchRecord, hub: Hub): string {
  return FACETS.filter(({ searched }) => searched > 0)
    .flatMap((facet) =>
      (values.get(facet.key) ?? []).flatMap((value) => [
        facet.label(value, hub),
        ...facet.aliases(value, hub),
      ]),
    )
    .join(' ');
}

function miniSearchOf(records: readonly SearchRecord[], hub: Hub): MiniSearch {
  const index = new MiniSearch({ fields: ['name', 'labels'], storeFields: ['name', 'values'] });
  index.addAll(
    records.map((record) => ({
      id: record.id,
      name: record.card.name,
      labels: wordsOf(record, hub),
      values: Object.fromEntries(record.values),
    })),
  );
  return index;
}

/** @throws when Pagefind refuses a record. */
async function writePagefind(folder: string, records: readonly SearchRecord[], hub: Hub): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  for (const record of records) {
    const filters = Object.fromEntries([...record.values].map(([key, list]) => [key, [...list]]));
    const content = `${record.card.name}. ${wordsOf(record, hub)}`;
    const added = {
      url: `/${record.id}/`,
      content,
      language: 'en',
      filters,
      meta: { title: record.card.name },
    };
    const answer = await index.addCustomRecord(added);
    if (answer.errors.length > 0) throw new Error(answer.errors.join(', '));
  }
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
}
