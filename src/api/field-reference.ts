/** The field reference of the handbook: tables made from the schemas, put between marks in pages written by hand. */
import { type FieldRow, toFieldRows } from './field-rows.ts';
import type { ApiContext } from './v1/context.ts';
import { toJsonSchema } from './v1/schemas.ts';

const SECTION = /<!-- fields (\S+) -->[\s\S]*?<!-- \/fields -->/g;

/**
 * The page with a fresh table in each section between `<!-- fields profile -->` and its end mark.
 * @throws for a kind of file that does not exist.
 */
export function writeFieldTables(page: string, collections: ApiContext['collections']): string {
  return page.replace(SECTION, (_, kind: string) => {
    const file = collections[kind];
    if (!file) throw new Error(`No schema is called \`${kind}\``);
    const table = toMarkdownTable(toFieldRows(toJsonSchema(file.schema)));
    return `<!-- fields ${kind} -->\n\n${table}\n\n<!-- /fields -->`;
  });
}

function toMarkdownTable(rows: readonly FieldRow[]): string {
  const lines = rows.map(
    ({ field, type, required, limits, description }) =>
      `| \`${field}\` | ${[type, required, limits, description].map(toCell).join(' | ')} |`,
  );
  return [
    '| Field | Type | Required | Limits | What it is |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function toCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
