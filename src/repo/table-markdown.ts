import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceRow } from '#import/row.ts';
import { compareKeys } from '#lib/collate.ts';
import { type Limits, parseFrontMatter } from './front-matter.ts';

/** Bytes. Wider than for profiles, since a source may hold more than is taken over. */
const LIMITS: Limits = { file: 1_048_576, frontMatter: 262_144, body: 786_432 };

/** Every `.md` file below a folder is a row. Links are named but never followed. */
export function readMarkdownFolder(folder: string): SourceRow[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.toLowerCase().endsWith('.md') && !entry.isDirectory())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { file, name: path.relative(folder, file).replaceAll(path.sep, '/'), plain: entry.isFile() };
    })
    .sort((a, b) => compareKeys(a.name, b.name))
    .map(({ file, name, plain }) =>
      plain ? readRow(file, name) : { ok: false, name, reason: 'Unexpected link, expected a plain file' },
    );
}

function readRow(file: string, name: string): SourceRow {
  if (statSync(file).size > LIMITS.file) {
    return { ok: false, name, reason: `Unexpected size, expected at most \`${LIMITS.file}\` bytes` };
  }
  return parseMarkdownRow(name, readFileSync(file));
}

/** One Markdown file's bytes → its row. Total, whatever the bytes are. */
export function parseMarkdownRow(name: string, bytes: Uint8Array): SourceRow {
  const parsed = parseFrontMatter(bytes, LIMITS);
  if (!parsed.ok) return { ok: false, name, reason: `${parsed.message} in line ${parsed.line}` };
  const { data, body } = parsed;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { ok: false, name, reason: 'Expected front matter that is a group of fields' };
  }
  return { ok: true, row: { name, fields: data as Record<string, unknown>, body } };
}
