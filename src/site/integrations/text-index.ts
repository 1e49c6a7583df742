/** The full-text index: Pagefind, fed with one record a partner, without the parts that our client never asks for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { stampOf } from '#search/encode-index.ts';
import type { TextJoin } from '#search/index-format.ts';
import type { SearchRecord } from '#search/record.ts';

/** By path inside the folder `pagefind/`. */
export type TextIndex = ReadonlyMap<string, Uint8Array>;

/** Joins what Pagefind finds with the records of `search/index.json`. */
const JOIN_FILE = 'records.json';

/** What the browser asks for. Fragments repeat what the search index knows, in a file a partner; the rest is Pagefind's own interface. */
const SERVED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|index\/.*)$/;
const FRAGMENT = /^fragment\/[^_]+_(.*)\.pf_fragment$/;
const FRAGMENT_MARK = 'pagefind_dcd';

/** Makes the index in memory. The same records give the same bytes. */
export async function makeTextIndex(records: readonly SearchRecord[], locale: string): Promise<TextIndex> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  try {
    const { language } = new Intl.Locale(locale);
    for (const { id, text, card } of records) {
      const record = { url: String(id), content: text, language, meta: { title: card.name } };
      refuse((await index.addCustomRecord(record)).errors);
    }
    const { files, errors: unwritten } = await index.getFiles();
    refuse(unwritten);
    const served = files.filter((file) => SERVED.test(file.path));
    const join: TextJoin = { stamp: stampOf(records), fragments: fragmentIds(files, records.length) };
    return new Map([
      ...served.map((file): [string, Uint8Array] => [file.path, file.content]),
      [JOIN_FILE, Buffer.from(JSON.stringify(join))],
    ]);
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

/** Writes the index into `folder`, which is made when needed. */
export async function writeTextIndex(
  records: readonly SearchRecord[],
  locale: string,
  folder: string,
): Promise<void> {
  for (const [name, content] of await makeTextIndex(records, locale)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** By number of the record: the name under which Pagefind's results mention it. */
function fragmentIds(files: readonly { path: string; content: Uint8Array }[], size: number): string[] {
  const ids = new Array<string>(size).fill('');
  for (const { path: name, content } of files) {
    const id = FRAGMENT.exec(name)?.[1];
    if (id === undefined) continue;
    const { url } = JSON.parse(gunzipSync(content).toString().slice(FRAGMENT_MARK.length)) as { url: string };
    ids[Number(url)] = id;
  }
  return ids;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind refused a record: ${errors.join(', ')}`);
}
