/** Figures of all contenders as a table beside the budgets. Pure. */
import { summarise } from '../bench/statistics.ts';
import type { Figures } from './measure-contenders.ts';
import type { SiteFigures } from './measure-site.ts';

export interface BuiltFigures extends SiteFigures {
  /** In the matcher, from the removal of a need to the next painted picture, in ms. */
  readonly removals: readonly number[];
}

export interface SearchResults {
  readonly partners: number;
  readonly cpu: number;
  /** By name, ours first. */
  readonly contenders: ReadonlyMap<string, Figures>;
  readonly site?: BuiltFigures | undefined;
  /** Compressed sizes of our files, in bytes. */
  readonly files: Readonly<Record<string, number>>;
}

interface Row {
  readonly title: string;
  readonly figureOf: (figures: Figures) => number;
  readonly show: (value: number) => string;
  readonly budget?: number;
}

const worst = (values: readonly number[]) => summarise(values).max;
const median = (values: readonly number[]) => summarise(values).median;
const inMs = (value: number) => value.toFixed(1);
const inKb = (value: number) => (value / 1_024).toFixed(1);

const ROWS: readonly Row[] = [
  { title: 'data up to the first answer, KB gz', figureOf: ({ bytes }) => bytes, show: inKb },
  { title: 'requests for it', figureOf: ({ requests }) => requests, show: String, budget: 2 },
  { title: 'first answer, slow 4G, cold, ms', figureOf: ({ first }) => first, show: inMs, budget: 2_500 },
  { title: 'make ready once, ms', figureOf: ({ open }) => open, show: inMs, budget: 120 },
  { title: 'query and all counts, median, ms', figureOf: ({ asks }) => median(asks), show: inMs, budget: 20 },
  { title: 'query and all counts, worst, ms', figureOf: ({ asks }) => worst(asks), show: inMs, budget: 50 },
];

/** Budgets of our files at 10,000 partners, in bytes. */
const FILE_BUDGETS: Readonly<Record<string, number>> = { index: 200 * 1_024, cards: 160 * 1_024 };

export function formatSearch({ partners, cpu, contenders, site, files }: SearchResults): string {
  const names = [...contenders.keys()];
  const [ours] = contenders.values();
  const head = ['', ...names, 'budget'];
  const rows = ROWS.map(({ title, figureOf, show, budget }) => {
    const own = ours ? figureOf(ours) : Number.NaN;
    const cells = [...contenders.values()].map((figures, at) => {
      const value = figureOf(figures);
      if (at > 0) return `${show(value)} (${(value / own).toFixed(1)}×)`;
      return show(value) + mark(value, budget);
    });
    return [title, ...cells, budget === undefined ? '' : String(budget)];
  });
  return [
    `### ${partners} partners, a processor ${cpu} times slower`,
    '',
    ...toTable([head, ...rows]),
    '',
    ...toTable([['our files', 'KB gz', 'budget'], ...Object.entries(files).map(toFileRow)]),
    ...(site ? ['', ...toTable(siteRows(site))] : []),
  ].join('\n');
}

function toFileRow([name, bytes]: [string, number]): string[] {
  const budget = FILE_BUDGETS[name];
  return [`search/${name}.json`, inKb(bytes) + mark(bytes, budget), budget ? inKb(budget) : ''];
}

function siteRows({ first, bytes, requests, ticks, work, removals }: BuiltFigures): string[][] {
  const row = (title: string, value: number, show: (value: number) => string, budget?: number) => [
    title,
    show(value) + mark(value, budget),
    budget === undefined ? '' : String(budget),
  ];
  return [
    ['the built directory', 'measured', 'budget'],
    row('first filtered result from the first touch, slow 4G, cold, ms', first, inMs, 2_500),
    row('fetched for it, KB', bytes, inKb),
    row('requests for it, scripts left out', requests, String, 2),
    row('tick of a filter to the next picture, p75, ms', quartile(ticks), inMs, 100),
    row('tick of a filter to the next picture, worst, ms', worst(ticks), inMs, 200),
    row('work of the main thread for a tick, p75, CPU ms', quartile(work), inMs, 100),
    row('a need taken back in the matcher to the next picture, p75, ms', quartile(removals), inMs, 100),
  ];
}

/** The value that three of four do not exceed. */
function quartile(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.75) - 1] ?? Number.NaN;
}

/** A sign where a budget is broken. */
function mark(value: number, budget: number | undefined): string {
  return budget !== undefined && value > budget ? ' !' : '';
}

function toTable([head = [], ...rows]: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
