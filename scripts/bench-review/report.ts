/** Times of reviews as a Markdown table. Pure. */
import type { Cost } from '../bench/run-command.ts';
import { summarise } from '../bench/statistics.ts';

export interface ReviewCosts {
  readonly partners: number;
  /** The first run, right after the repository was written. */
  readonly cold: Cost;
  /** The same again. */
  readonly warm: readonly Cost[];
  /** The command without work to do. */
  readonly startUp: readonly Cost[];
}

export function formatReviews(results: readonly ReviewCosts[]): string {
  const head = ['partners', 'first run, s', 'again, s', 'of it start-up', 'CPU, s', 'peak memory, MB'];
  return [head, head.map(() => '---'), ...results.map(toRow)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function toRow({ partners, cold, warm, startUp }: ReviewCosts): string[] {
  const seconds = summarise(warm.map((cost) => cost.seconds));
  const start = summarise(startUp.map((cost) => cost.seconds)).median;
  return [
    partners.toLocaleString('en'),
    cold.seconds.toFixed(1),
    `${seconds.median.toFixed(1)} [${seconds.min.toFixed(1)}–${seconds.max.toFixed(1)}]`,
    `${start.toFixed(1)} s, ${Math.round((start / seconds.median) * 100)} %`,
    median(warm.map(({ cpuSeconds }) => cpuSeconds)),
    median(warm.map(({ peakMegabytes }) => peakMegabytes)),
  ];
}

function median(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? 'unknown' : summarise(known).median.toFixed(1);
}
