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

/** One section a size, then growth between the first two sizes that are a factor of ten apart and largest. */
export function formatReport(results: readonly SizeResult[]): string {
  return [...results.map(formatSize), formatGrowth(results)].filter(Boolean).join('\n\n');
}

function formatSize({ partners, tools, own }: SizeResult): string {
  const [first] = tools;
  if (!first) return '';
  const rows = [
    ...BUILD_STEPS.map((step) => [
      `${BUILD_LABELS[step]}, s`,
      ...tools.map((tool) => timeCell(tool, step, first)),
    ]),
    [
      'CPU of the cold build, s',
      ...tools.map(({ costs }) => medianCell(costs.cold, (cost) => cost.cpuSeconds, 2)),
    ],
    ['peak memory, MB', ...tools.map(({ costs }) => medianCell(costs.cold, (cost) => cost.peakMegabytes, 0))],
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
      ['Guildhall alone', 's', 'peak, MB'],
      OWN_STEPS.map((step) => ownRow(OWN_LABELS[step], own[step])),
    ),
  ].join('\n\n');
}

/** As `5.10 [4.90–5.30]`, and for others how many times the first tool's figure is theirs. */
function timeCell({ costs }: ToolResult, step: BuildStep, first: ToolResult): string {
  const own = secondsOf(first.costs[step]);
  const these = secondsOf(costs[step]);
  return costs === first.costs ? range(these) : `${range(these)}, ratio ${ratioOf(own, these).toFixed(2)}`;
}

function ownRow(label: string, costs: readonly Cost[]): string[] {
  return [label, range(secondsOf(costs)), medianCell(costs, ({ peakMegabytes }) => peakMegabytes, 0)];
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
  const rows = BUILD_STEPS.map((step) => [
    BUILD_LABELS[step],
    ...pairs.map(({ tool, before }) => growth(before.costs[step], tool.costs[step], more)),
  ]);
  const own = OWN_STEPS.map((step) => [OWN_LABELS[step], growth(small.own[step], large.own[step], more)]);
  return [
    `### Growth from ${number(small.partners)} to ${number(large.partners)} profiles: times, and ms a further profile`,
    table(['', ...pairs.map(({ tool }) => tool.name)], [...rows, ...own]),
  ].join('\n\n');
}

function growth(before: readonly Cost[], after: readonly Cost[], more: number): string {
  const [from, to] = [summarise(secondsOf(before)).median, summarise(secondsOf(after)).median];
  return `${(to / from).toFixed(1)} ×, ${(((to - from) * 1000) / more).toFixed(2)}`;
}

function secondsOf(costs: readonly Cost[]): number[] {
  return costs.map(({ seconds }) => seconds);
}

function range(values: readonly number[]): string {
  const { median, min, max } = summarise(values);
  return `${median.toFixed(2)} [${min.toFixed(2)}–${max.toFixed(2)}]`;
}

function medianCell(costs: readonly Cost[], of: (cost: Cost) => number | undefined, digits: number): string {
  const known = costs.map(of).filter((value) => value !== undefined);
  return known.length > 0 ? summarise(known).median.toFixed(digits) : 'unknown';
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
