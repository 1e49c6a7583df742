/** Further tables beside the rows: each row gets the records that share its key. */
import { fold } from '#lib/text.ts';
import { type Row, readText, type SourceRow } from './row.ts';

export interface Join {
  /** Field under which the joined records are reached. */
  readonly name: string;
  readonly key: string;
  readonly match: string;
  /** All matches as a list, or the first one. */
  readonly many: boolean;
  readonly rows: readonly Row[];
}

/** Keys are compared without regard to case and accents, as people type them. */
export function joinRows(rows: readonly SourceRow[], joins: readonly Join[]): SourceRow[] {
  const tables = joins.map((join) => ({
    ...join,
    byKey: Map.groupBy(join.rows, (row) => fold(readText(row, [join.match]))),
  }));
  return rows.map((row) => {
    if (!row.ok) return row;
    const joined = tables.map(({ name, key, many, byKey }): [string, unknown] => {
      const value = fold(readText(row.row, [key]));
      const matches = value === '' ? [] : (byKey.get(value) ?? []).map(({ fields }) => fields);
      return [name, many ? matches : matches[0]];
    });
    return { ok: true, row: { ...row.row, fields: { ...row.row.fields, ...Object.fromEntries(joined) } } };
  });
}
