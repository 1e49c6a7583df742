import { count } from '#lib/count.ts';
import type { Queue } from './queue.ts';

/** What the queue comes to, as sentences without a full stop: who is awaited, how soon editors answer, what the bot has not seen. */
export function formatQueueFigures({ rows, counts, unreviewed, medianDays }: Queue): string[] {
  const { editor, author, clock, merger } = counts;
  return [
    `${rows.length} open: ${editor} wait for an editor, ${author} for their author, ${clock} for a clock, ${merger} for the merge`,
    medianDays === undefined
      ? 'No answer of an editor is on record'
      : `Half of the applications were answered within ${count(medianDays, 'day')}`,
    ...(unreviewed.length === 0
      ? []
      : [`Not yet looked at by the bot: ${unreviewed.map((number) => `#${number}`).join(', ')}`]),
  ];
}
