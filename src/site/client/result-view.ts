/** What every view of the results has in common. */
import type { CardView } from '#search/card-view.ts';
import type { DecodedIndex } from '#search/decode-index.ts';
import type { Sort } from '#search/sort.ts';

export interface Shown {
  /** Numbers of all partners that were found, in order. */
  readonly ids: readonly number[];
  /** How many of them are in sight. */
  readonly count: number;
  readonly sort: Sort;
  readonly index: DecodedIndex;
  viewOf(place: number): CardView;
}

export interface ResultView {
  /** With `keep`, rows that are there already stay and the focus goes to the first new one. */
  show(shown: Shown, keep: boolean): void;
}

/** Rows in a place of their own, one a result. */
export function createRows(place: HTMLElement, make: (view: CardView) => HTMLElement): ResultView {
  return {
    show({ count, viewOf }, keep) {
      const from = keep ? place.children.length : 0;
      const rows = Array.from({ length: Math.max(0, count - from) }, (_, at) => make(viewOf(from + at)));
      if (keep) place.append(...rows);
      else replaceRows(place, rows);
      if (keep) rows[0]?.querySelector('a')?.focus();
    },
  };
}

/**
 * A late answer must not take a row from under the reader: equal rows stay where they are, and the focus stays on the
 * partner that had it.
 */
function replaceRows(place: HTMLElement, rows: readonly HTMLElement[]): void {
  const same =
    rows.length === place.children.length &&
    rows.every((row, at) => row.isEqualNode(place.children[at] ?? null));
  if (same) return;
  const focused = document.activeElement;
  const slug = place.contains(focused)
    ? focused?.closest<HTMLElement>('[data-slug]')?.dataset['slug']
    : undefined;
  place.replaceChildren(...rows);
  const kept = rows.find((row) => slug !== undefined && row.dataset['slug'] === slug);
  kept?.querySelector('a')?.focus({ preventScroll: true });
}
