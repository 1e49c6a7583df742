/** Cards of partners that were shown before: a chip that is taken back seldom changes who is in sight. */
import { showPressed } from '../kept/controls.ts';

/** The row of a partner with what it meets, without reasons. */
export type CardSource = (id: number, matched: readonly string[]) => HTMLElement;

/** Rows that are kept at most. */
const MOST = 100;

export function keepCards(make: CardSource): CardSource {
  const kept = new Map<string, HTMLElement>();
  return (id, matched) => {
    const key = [id, ...matched].join('|');
    const row = kept.get(key) ?? make(id, matched);
    if (kept.size >= MOST) kept.clear();
    kept.set(key, row);
    row.querySelector('.why')?.remove();
    // It may have been saved or taken back while it was out of sight.
    showPressed(row);
    return row;
  };
}
