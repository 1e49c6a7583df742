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

/** Rows in a place of their own, one a result. Rows that say the same stay the same, with what was opened in them. */
export function createRows(place: HTMLElement, make: (view: CardView) => HTMLElement): ResultView {
  const contents = new WeakMap<Element, string>();
  const rowOf = (view: CardView): HTMLElement => {
    const content = JSON.stringify(view);
    const known = [...place.children].find((row) => contents.get(row) === content);
    if (known) return known as HTMLElement;
    const made = make(view);
    const built = [...place.children].find((row) => row.isEqualNode(made)) as HTMLElement | undefined;
    const row = built ?? made;
    contents.set(row, content);
    return row;
  };
  return {
    show({ count, viewOf }, keep) {
      const from = keep ? place.children.length : 0;
      const rows = Array.from({ length: Math.max(0, count - from) }, (_, at) => rowOf(viewOf(from + at)));
      if (keep) place.append(...rows);
      else replaceRows(place, rows);
      if (keep) rows[0]?.querySelector('a')?.focus();
    },
  };
}

/** A late answer must not take the focus from the reader: it stays where it was, or on the same partner. */
function replaceRows(place: HTMLElement, rows: readonly HTMLElement[]): void {
  const same = rows.length === place.children.length && rows.every((row, at) => row === place.children[at]);
  if (same) return;
  const focused = document.activeElement;
  const slug = place.contains(focused)
    ? focused?.closest<HTMLElement>('[data-slug]')?.dataset['slug']
    : undefined;
  place.replaceChildren(...rows);
  if (slug === undefined) return;
  const row = rows.find(({ dataset }) => dataset['slug'] === slug);
  const target = row?.contains(focused) ? (focused as HTMLElement) : row?.querySelector('a');
  target?.focus({ preventScroll: true });
}
