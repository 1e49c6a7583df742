import { withoutHidden } from '#domain/unicode.ts';
import { readPath, type SourceRow } from '#import/row.ts';
import type { TableResult } from './read-table.ts';
import { parseYaml } from './yaml.ts';

/** A JSON or YAML file that holds a list of groups, or a map of them by name; at its top or at `rowsAt`. */
export function parseRecords(text: string, format: 'json' | 'yaml', rowsAt?: string): TableResult {
  const parsed = format === 'json' ? parseJson(text) : parseYamlText(text);
  if (!parsed.ok) return parsed;
  const list = rowsAt === undefined ? parsed.data : readPath(asRow(parsed.data), rowsAt);
  if (Array.isArray(list)) {
    return { ok: true, rows: list.map((item, index) => toRow(item, `row ${index + 1}`)) };
  }
  if (isGroup(list)) {
    return { ok: true, rows: Object.entries(list).map(([name, item]) => toRow(item, name)) };
  }
  const where = rowsAt === undefined ? 'at the top of the file' : `at \`${rowsAt}\``;
  return { ok: false, reason: `Expected a list of rows ${where}` };
}

type Parsed = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly reason: string };

function parseJson(text: string): Parsed {
  try {
    return { ok: true, data: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return {
      ok: false,
      reason: `Unreadable JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

function parseYamlText(text: string): Parsed {
  const parsed = parseYaml(text);
  return parsed.ok ? parsed : { ok: false, reason: `${parsed.message} in line ${parsed.line}` };
}

function toRow(item: unknown, name: string): SourceRow {
  if (!isGroup(item)) return { ok: false, name, reason: 'Expected a group of fields' };
  return { ok: true, row: { name, fields: clean(item) as Record<string, unknown>, body: '' } };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asRow(data: unknown) {
  return { name: '', fields: isGroup(data) ? data : {}, body: '' };
}

/** The same value without characters that nobody can see. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return withoutHidden(value);
  if (Array.isArray(value)) return value.map(clean);
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}
