/** The queue as lines of text. */
import { toOneLine } from '#lib/quote.ts';
import type { Queue, QueueRow } from '#review/queue.ts';
import { count } from './format-problem.ts';

/** What the queue comes to: who is awaited, and how soon editors answer. */
export function formatQueueFigures({ rows, counts, medianDays }: Queue): string[] {
  const { editor, author, clock, merger } = counts;
  return [
    `${rows.length} open: ${editor} wait for an editor, ${author} for their author, ${clock} for a clock, ${merger} for the merge`,
    medianDays === undefined
      ? 'No answer of an editor is on record'
      : `Half of the applications were answered within ${count(medianDays, 'day')}`,
  ];
}

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
