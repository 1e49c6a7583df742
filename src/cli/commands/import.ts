import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { progress } from '@clack/prompts';
import { type Join, joinRows } from '#import/join-rows.ts';
import type { Mapping } from '#import/mapping.ts';
import type { Row, SourceRow } from '#import/row.ts';
import { toIsoDate } from '#lib/dates.ts';
import { parseMapping } from '#repo/load-mapping.ts';
import { readTable } from '#repo/read-table.ts';
import { type Command, Misuse, type OptionValues, type Shell } from '../command.ts';
import { formatProblem } from '../format-problem.ts';
import { type ImportResult, type Note, runImport } from '../run-import.ts';

/** `hub import`: takes over a partner list that is kept elsewhere. */
export const importRows: Command = {
  name: 'import',
  summary: 'Turn rows of CSV, JSON, YAML or Markdown into profiles.',
  options: {
    from: { type: 'string', value: 'PATH', help: 'A table, or a folder of Markdown files.' },
    map: {
      type: 'string',
      value: 'MAPPING.yml',
      help: 'How rows become profiles; see the handbook, "Import".',
    },
    'dry-run': { type: 'boolean', help: 'Say what would happen, and write nothing.' },
    update: { type: 'boolean', help: 'Overwrite the mapped fields of entries that exist.' },
    json: { type: 'boolean', help: 'Print the result as JSON.' },
  },
  async run(options, shell) {
    const { from, map } = required(options);
    const mapping = readMapping(map, shell);
    if (!mapping) return 2;
    const rows = readRows(from, mapping);
    const bar = shell.interactive && !options['json'] ? showProgress(rows.length) : undefined;
    const result = await runImport({
      root: shell.root,
      mapping,
      rows,
      update: options['update'] === true,
      dryRun: options['dry-run'] === true,
      today: toIsoDate(shell.now),
      onStep: () => bar?.advance(1),
    });
    bar?.stop('Done');
    if (result.problems.length > 0) {
      for (const problem of result.problems) shell.err(formatProblem(problem));
      shell.err('Nothing was written: correct the `scaffold` of the mapping');
      return 2;
    }
    if (options['json']) shell.out(JSON.stringify(toJson(result), undefined, 2));
    else report(result, options['dry-run'] === true, shell);
    return result.rejected.length > 0 ? 1 : 0;
  },
};

function required({ from, map }: OptionValues): { from: string; map: string } {
  if (typeof from !== 'string') throw new Misuse('Missing option --from');
  if (typeof map !== 'string') throw new Misuse('Missing option --map');
  return { from: path.resolve(from), map: path.resolve(map) };
}

/** The mapping; without one when it has problems, which are printed. */
function readMapping(file: string, { err }: Pick<Shell, 'err'>): Mapping | undefined {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Misuse(`No such file: ${file}`);
  const parsed = parseMapping(path.relative('', file), readFileSync(file));
  if (parsed.ok) return parsed.mapping;
  for (const problem of parsed.problems) err(formatProblem(problem));
  return undefined;
}

function readRows(from: string, mapping: Mapping): SourceRow[] {
  const isFolder = existsSync(from) && statSync(from).isDirectory();
  const folder = isFolder ? from : path.dirname(from);
  const table = isFolder && mapping.table ? path.join(folder, mapping.table) : from;
  const rows = readOrRefuse(table, mapping.rows);
  const joins = Object.entries(mapping.joins ?? {}).map(
    ([name, { file, key, match, many = false }]): Join => ({
      name,
      key,
      match,
      many,
      rows: onlyReadable(readOrRefuse(path.join(folder, file)), file),
    }),
  );
  return joinRows(rows, joins);
}

function readOrRefuse(source: string, rowsAt?: string): readonly SourceRow[] {
  const table = readTable(source, rowsAt);
  if (!table.ok) throw new Misuse(table.reason);
  return table.rows;
}

/** A joined table must be whole: a record that is left out silently would publish less than the mapping says. */
function onlyReadable(rows: readonly SourceRow[], file: string): Row[] {
  return rows.map((row) => {
    if (!row.ok) throw new Misuse(`Unreadable ${row.name} of ${file}: ${row.reason}`);
    return row.row;
  });
}

/** Each row is two steps: read and written. */
function showProgress(rows: number) {
  const bar = progress({ max: Math.max(rows * 2, 1), output: process.stderr });
  bar.start('Importing');
  return bar;
}

/** The stable shape of `import --json`. */
function toJson({ read, written, unchanged, rejected }: ImportResult) {
  return {
    read,
    written,
    unchanged,
    rejected: rejected.map(({ row, field, reason }) => ({ row, field, reason })),
  };
}

function report(result: ImportResult, dryRun: boolean, { out, err }: Pick<Shell, 'out' | 'err'>): void {
  for (const { row, field, reason } of result.rejected)
    out(`${row}  rejected  ${field ? `${field}: ` : ''}${reason}`);
  for (const line of formatNotes(result.notes)) err(line);
  if (result.scaffolded.length > 0) err(`Made the hub complete with ${result.scaffolded.join(', ')}`);
  if (result.contactsRemoved > 0) {
    err(
      `Removed ${result.contactsRemoved} mail addresses and phone numbers from texts; they are never published`,
    );
  }
  const { read, written, unchanged, rejected } = result;
  err(`${read} read = ${written} written + ${unchanged} unchanged + ${rejected.length} rejected`);
  if (dryRun) err('Dry run: nothing was written');
}

/** One line a text: the same thing left out of many rows is said once. */
function formatNotes(notes: readonly Note[]): string[] {
  return [...Map.groupBy(notes, ({ text }) => text)].map(([text, same]) => {
    const rows = new Set(same.map(({ row }) => row));
    return `${rows.size === 1 ? [...rows][0] : `${rows.size} rows`}: ${text}`;
  });
}
