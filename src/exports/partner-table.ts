/** Documents of the API as a table: a row a partner, a column a field. */
import { toCsv } from '#lib/csv.ts';

/** A field of the documents, as the documentation of the API lists it. */
interface Field {
  /** Dotted path; `[]` stands for each item of a list. */
  readonly field: string;
}

/** With the documented fields in their order, so that columns do not come and go with the content. */
export function toPartnerTable(fields: readonly Field[], documents: readonly unknown[]): string {
  const paths = fields.map(({ field }) => field).filter((field) => !field.includes('[]'));
  const columns = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
  const rows = documents.map((document) => columns.map((column) => toCell(valueAt(document, column))));
  return toCsv([columns, ...rows]);
}

function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      document,
    );
}

/** Lists of words are joined; lists of groups are JSON, since they are tables of their own. */
function toCell(value: unknown): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  if (value.every((item) => typeof item === 'string')) return value.join('; ');
  return JSON.stringify(value);
}
