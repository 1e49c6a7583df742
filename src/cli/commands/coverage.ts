import type { Hub } from '#domain/hub.ts';
import { count } from '#lib/count.ts';
import { toCsv } from '#lib/csv.ts';
import { toIsoDate } from '#lib/dates.ts';
import { quote } from '#lib/quote.ts';
import { loadHub } from '#repo/load-hub.ts';
import { readTable } from '#repo/read-table.ts';
import { diskSource } from '#repo/source.ts';
import { type Cell, coverageOf, isGap, type Search } from '#search/coverage.ts';
import { wordsOfCell } from '#search/coverage-text.ts';
import { toRecords } from '#search/record.ts';
import { readLogRow } from '#search/search-log.ts';
import { type Command, Misuse, type OptionValues, type Shell } from '../command.ts';
import { createWordReader } from '../word-reader.ts';

/** Gaps that are printed for people; programs get all. */
const SHOWN = 40;

/** `hub coverage`: says where partners are missing. What people searched for stays on this machine. */
export const coverage: Command = {
  name: 'coverage',
  summary: 'Say where partners are missing, the most wanted first.',
  options: {
    logs: {
      type: 'string',
      value: 'FILE.csv',
      help: 'What people searched for; see the handbook, "Coverage".',
    },
    since: { type: 'string', value: 'DATE', help: 'Leave out searches before this day, as `2026-09-01`.' },
    all: { type: 'boolean', help: 'Print cells with partners too.' },
    json: { type: 'boolean', help: 'Print every cell as JSON.' },
    csv: { type: 'boolean', help: 'Print every cell as CSV.' },
  },
  async run(options, shell) {
    const { hub } = await loadHub(diskSource(shell.root));
    const today = toIsoDate(shell.now);
    const searches = await readSearches(options, hub, shell);
    const cells = coverageOf(toRecords(hub, today), searches).filter((cell) => options['all'] || isGap(cell));
    if (options['json']) shell.out(JSON.stringify(cells.map(toJson), undefined, 2));
    else if (options['csv']) shell.out(toTable(cells, hub).trimEnd());
    else for (const line of toLines(cells, hub)) shell.out(line);
    return 0;
  },
};

/** @throws Misuse without a readable file, or for a day that is none. */
async function readSearches({ logs, since }: OptionValues, hub: Hub, { now, err }: Shell): Promise<Search[]> {
  if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(String(since))) {
    throw new Misuse(`Unexpected --since ${quote(String(since))}, expected a day as \`2026-09-01\``);
  }
  if (logs === undefined) return [];
  const table = readTable(String(logs));
  if (!table.ok) throw new Misuse(table.reason);
  const readWords = await createWordReader(hub, toIsoDate(now));
  return table.rows.flatMap((source) => {
    const read = source.ok
      ? readLogRow(source.row.fields, hub, { since: since as string | undefined, readWords })
      : source;
    if (!read.ok) err(`${source.ok ? source.row.name : source.name}: ${read.reason}`);
    return read.ok && read.search ? [read.search] : [];
  });
}

/** Rounded, since it is an estimate. */
function expectedOf({ expected }: Cell): number {
  return Math.round(expected * 10) / 10;
}

function toJson(cell: Cell) {
  const { what, country, language, demand, listed, available } = cell;
  const place = { [what?.facet ?? 'service']: what?.value, country, language };
  return { ...place, demand, listed, available, expected: expectedOf(cell) };
}

function toTable(cells: readonly Cell[], hub: Hub): string {
  const header = ['facet', 'id', 'name', 'country', 'language', 'demand', 'listed', 'available', 'expected'];
  const rows = cells.map((cell) => {
    const { what, country = '', language = '', demand, listed, available } = cell;
    const name = wordsOfCell(cell, hub).what ?? '';
    const numbers = [demand, listed, available, expectedOf(cell)].map(String);
    return [what?.facet ?? '', what?.value ?? '', name, country, language, ...numbers];
  });
  return toCsv([header, ...rows]);
}

function toLines(cells: readonly Cell[], hub: Hub): string[] {
  const shown = cells.slice(0, SHOWN);
  const left = cells.length - shown.length;
  return [
    'searches  listed  available  expected  where',
    ...shown.map((cell) => {
      const numbers = [cell.demand, cell.listed, cell.available, expectedOf(cell).toFixed(1)];
      const [demand = '', listed = '', available = '', expected = ''] = numbers.map(String);
      const columns = [demand.padStart(8), listed.padStart(8), available.padStart(11), expected.padStart(10)];
      return `${columns.join('')}  ${placeOf(cell, hub)}`;
    }),
    ...(left > 0 ? [`and ${count(left, 'more cell')}; --json or --csv print all`] : []),
  ];
}

function placeOf(cell: Cell, hub: Hub): string {
  const { what = 'anything', country, language } = wordsOfCell(cell, hub);
  return [what, country && `in ${country}`, language && `speaking ${language}`].filter(Boolean).join(', ');
}
