/** Sources of an import → rows: CSV, JSON or YAML files, and folders of Markdown. */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceRow } from '#import/row.ts';
import { parseCsv } from './table-csv.ts';
import { parseRecords } from './table-records.ts';
import { readMarkdownFolder } from './table-markdown.ts';

/** All rows, each readable or with its reason; or why the source as a whole cannot be read. */
export type TableResult =
  | { readonly ok: true; readonly rows: readonly SourceRow[] }
  | { readonly ok: false; readonly reason: string };

/** Bytes. A table is read whole. */
const TABLE_LIMIT = 67_108_864;

/** Reads a source. `rowsAt` is the path of the list inside a JSON or YAML file, when the file is no list itself. */
export function readTable(source: string, rowsAt?: string): TableResult {
  const stats = lstatSync(source, { throwIfNoEntry: false });
  if (!stats) return { ok: false, reason: `No such file or folder: ${source}` };
  if (stats.isDirectory()) return { ok: true, rows: readMarkdownFolder(source) };
  if (!stats.isFile()) return { ok: false, reason: `Unexpected link or special file: ${source}` };
  if (stats.size > TABLE_LIMIT) {
    return { ok: false, reason: `Unexpected size of ${source}, expected at most \`${TABLE_LIMIT}\` bytes` };
  }
  return parseTable(path.extname(source).toLowerCase(), readFileSync(source), rowsAt);
}

/** Parses the bytes of one table by its file extension, as `.csv`. */
export function parseTable(extension: string, bytes: Uint8Array, rowsAt?: string): TableResult {
  const text = decode(bytes);
  if (text === undefined) return { ok: false, reason: 'Unexpected bytes, expected UTF-8 text' };
  switch (extension) {
    case '.csv':
    case '.tsv':
      return parseCsv(text);
    case '.json':
    case '.yml':
    case '.yaml':
      return parseRecords(text, extension === '.json' ? 'json' : 'yaml', rowsAt);
    default:
      return {
        ok: false,
        reason: `Unexpected file type \`${extension}\`, expected \`.csv\`, \`.tsv\`, \`.json\`, \`.yml\` or a folder of \`.md\``,
      };
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
