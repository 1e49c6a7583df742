import { count } from '#lib/count.ts';
import { toOneLine } from '#lib/quote.ts';
import type { QueueRow } from '#review/queue.ts';

/** One paragraph a pull request, for a terminal. */
export function formatQueueRow(row: QueueRow): string {
  const { number, title, partner, lane, step, next, place, age, waits } = row;
  const head = [`#${number}`, toOneLine(title)].filter(Boolean).join(' ');
  const facts = [
    [row.class, partner].filter(Boolean).join(' '),
    `lane ${lane}`,
    `open ${count(age, 'day')}`,
    `still ${count(waits, 'day')}`,
    ...(place === undefined ? [] : [`turn ${place}`]),
  ];
  return [head, `  ${facts.join(', ')}`, `  next  ${next}: ${step}`].join('\n');
}
