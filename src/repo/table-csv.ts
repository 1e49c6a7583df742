import { CsvError, parse } from 'csv-parse/sync';
import { withoutHidden } from '#domain/unicode.ts';
import type { SourceRow } from '#import/row.ts';
import type { TableResult } from './read-table.ts';

/** CSV whose first line names the columns. The separator is found out: comma, semicolon or tab. */
export function parseCsv(text: string): TableResult {
  try {
    const records: readonly (readonly string[])[] = parse(withoutHidden(text), {
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return toRows(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, reason: `Unreadable CSV: ${error.message}` };
  }
}

function toRows([header = [], ...records]: readonly (readonly string[])[]): TableResult {
  const names = header.map((name) => name.trim());
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) {
    return { ok: false, reason: `Unexpected second column \`${double}\`, expected each name once` };
  }
  return { ok: true, rows: records.map((cells, index) => toRow(cells, names, `row ${index + 1}`)) };
}

function toRow(cells: readonly string[], names: readonly string[], name: string): SourceRow {
  if (cells.length !== names.length) {
    return { ok: false, name, reason: `Unexpected ${cells.length} cells, expected ${names.length}` };
  }
  const fields = Object.fromEntries(names.map((column, index) => [column, cells[index]]));
  return { ok: true, row: { name, fields, body: '' } };
}

/** The separator that stands most often in the line of names. */
function separatorOf(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).mark;
}
