/** Results as Markdown tables. Pure. */
import {
  BUILD_STEPS,
  type BuildStep,
  OWN_STEPS,
  type OwnStep,
  type SizeResult,
  type ToolResult,
} from './results.ts';
import type { Cost } from './run-command.ts';
import { ratioOf, summarise } from './statistics.ts';

const BUILD_LABELS: Readonly<Record<BuildStep, string>> = {
  cold: 'build, nothing cached',
  searchable: 'the same with a search index',
  warm: 'build again, nothing changed',
  edited: 'build, one profile changed',
};
const OWN_LABELS: Readonly<Record<OwnStep, string>> = {
  load: 'load',
  'load-cached': 'load, files parsed before',
  check: 'check',
};

type Reading = (cost: Cost) => number | undefined;
const wall: Reading = ({ seconds }) => seconds;
const cpu: Reading = ({ cpuSeconds }) => cpuSeconds;
const UNKNOWN = 'unknown';

/** One section a size, then growth to the largest from the nearest that is at most a tenth of it. */
export function formatReport(results: readonly SizeResult[]): string {
  return [...results.map(formatSize), formatGrowth(results)].filter(Boolean).join('\n\n');
}

function formatSize({ partners, tools, own }: SizeResult): string {
  const [first] = tools;
  if (!first) return '';
  const rows = [
    ...BUILD_STEPS.map((step) => [
      `${BUILD_LABELS[step]}, s`,
      ...tools.map((tool) => stepCell(tool, step, first, wall)),
    ]),
    ...BUILD_STEPS.map((step) => [
      `CPU: ${BUILD_LABELS[step]}, s`,
      ...tools.map((tool) => stepCell(tool, step, first, cpu)),
    ]),
    ['peak memory, MB', ...tools.map(({ costs }) => peakCell(costs.cold))],
    ['pages', ...tools.map(({ output }) => number(output.pages))],
    ['files', ...tools.map(({ output }) => number(output.files))],
    ['output, MB', ...tools.map(({ output }) => megabytes(output.bytes))],
    ['search index, MB raw / gzip', ...tools.map(({ output }) => searchCell(output))],
  ];
  return [
    `### ${number(partners)} profiles (${first.costs.cold.length} rounds)`,
    `Median seconds [least–most]; ratio: ${first.name} ÷ this tool, median of the rounds.`,
    table(['', ...tools.map(({ name }) => name)], rows),
    table(
      ['Guildhall alone', 's', 'CPU, s', 'peak, MB'],
      OWN_STEPS.map((step) => ownRow(OWN_LABELS[step], own[step])),
    ),
  ].join('\n\n');
}

/** As `5.10 [4.90–5.30]`, and for others how many times the first tool's figure is theirs. */
function stepCell({ costs }: ToolResult, step: BuildStep, first: ToolResult, of: Reading): string {
  const own = read(first.costs[step], of);
  const these = read(costs[step], of);
  if (!own || !these) return UNKNOWN;
  return costs === first.costs ? range(these) : `${range(these)}, ratio ${ratioOf(own, these).toFixed(2)}`;
}

function ownRow(label: string, costs: readonly Cost[]): string[] {
  return [label, ...[wall, cpu].map((of) => rangeCell(read(costs, of))), peakCell(costs)];
}

function formatGrowth(results: readonly SizeResult[]): string {
  const large = results.at(-1);
  const small = results.findLast(({ partners }) => large && partners * 10 <= large.partners);
  if (!large || !small) return '';
  const pairs = large.tools.flatMap((tool) => {
    const before = small.tools.find(({ name }) => name === tool.name);
    return before ? [{ tool, before }] : [];
  });
  const more = large.partners - small.partners;
  const readings: readonly (readonly [string, Reading])[] = [
    ['', wall],
    ['CPU: ', cpu],
  ];
  const rows = readings.flatMap(([prefix, of]) => [
    ...BUILD_STEPS.map((step) => [
      prefix + BUILD_LABELS[step],
      ...pairs.map(({ tool, before }) => growth(before.costs[step], tool.costs[step], more, of)),
    ]),
    ...OWN_STEPS.map((step) => [
      prefix + OWN_LABELS[step],
      growth(small.own[step], large.own[step], more, of),
    ]),
  ]);
  return [
    `### Growth from ${number(small.partners)} to ${number(large.partners)} profiles: times, and ms a further profile`,
    table(['', ...pairs.map(({ tool }) => tool.name)], rows),
  ].join('\n\n');
}

function growth(before: readonly Cost[], after: readonly Cost[], more: number, of: Reading): string {
  const [from, to] = [read(before, of), read(after, of)].map((values) => values && summarise(values).median);
  if (from === undefined || to === undefined) return UNKNOWN;
  return `${(to / from).toFixed(1)} ×, ${(((to - from) * 1000) / more).toFixed(2)}`;
}

/** One value a round, or `undefined` when it is not known for all. */
function read(costs: readonly Cost[], of: Reading): number[] | undefined {
  const known = costs.map(of).filter((value) => value !== undefined);
  return known.length === costs.length ? known : undefined;
}

function range(values: readonly number[]): string {
  const { median, min, max } = summarise(values);
  return `${median.toFixed(2)} [${min.toFixed(2)}–${max.toFixed(2)}]`;
}

function rangeCell(values: readonly number[] | undefined): string {
  return values ? range(values) : UNKNOWN;
}

function peakCell(costs: readonly Cost[]): string {
  const peaks = read(costs, ({ peakMegabytes }) => peakMegabytes);
  return peaks ? summarise(peaks).median.toFixed(0) : UNKNOWN;
}

function searchCell({ searchBytes, searchGzipBytes }: ToolResult['output']): string {
  return searchBytes > 0 ? `${megabytes(searchBytes)} / ${megabytes(searchGzipBytes)}` : 'none';
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(head.length, ...rows.map(({ length }) => length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? '').join(' | ')} |`;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rows.map(line)].join('\n');
}
