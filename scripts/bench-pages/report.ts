/** Medians of several runs as a table beside the budgets. Pure. */
import { summarise } from '../bench/statistics.ts';
import { BUDGETS, type Figure, type Figures, overruns, type PageKind } from './budgets.ts';

export type Runs = ReadonlyMap<PageKind, readonly Figures[]>;

const COLUMNS: readonly (readonly [Figure, title: string, show: (value: number) => string])[] = [
  ['html', 'HTML KB', kilobytes],
  ['css', 'CSS KB', kilobytes],
  ['js', 'JS KB', kilobytes],
  ['fonts', 'fonts KB', kilobytes],
  ['total', 'total KB', kilobytes],
  ['requests', 'requests', String],
  ['lcp', 'LCP s', (value) => (value / 1_000).toFixed(2)],
  ['tbt', 'TBT ms', (value) => value.toFixed(0)],
  ['cls', 'CLS', (value) => value.toFixed(3)],
  ['performance', 'perf', String],
  ['accessibility', 'a11y', String],
  ['bestPractices', 'practices', String],
  ['seo', 'SEO', String],
];

/** The median of each figure. */
export function medianOf(runs: readonly Figures[]): Figures {
  const entries = COLUMNS.map(([figure]) => [figure, summarise(runs.map((run) => run[figure])).median]);
  return Object.fromEntries(entries);
}

/** A Markdown table: `measured / budget`, with `!` where the budget is broken. */
export function formatPages(runs: Runs): string {
  const titles = ['page', ...COLUMNS.map(([, title]) => title)];
  const rows = [...runs].map(([kind, figures]) => {
    const median = medianOf(figures);
    const broken = new Set(overruns(median, BUDGETS[kind]));
    const cells = COLUMNS.map(
      ([figure, , show]) =>
        `${show(median[figure])} / ${show(BUDGETS[kind][figure])}${broken.has(figure) ? ' !' : ''}`,
    );
    return [kind, ...cells];
  });
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1_024).toFixed(1);
}
