/** What every view of the results has in common. */
import type { CardView } from '#search/card-view.ts';
import type { DecodedIndex } from '#search/decode-index.ts';
import type { Sort } from '#search/sort.ts';
import { nextPicture } from './next-picture.ts';

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
  /** With `keep`, rows that are there already stay and the focus goes to the first new one. Settled once all are in sight. */
  show(shown: Shown, keep: boolean): Promise<void>;
}

/** Rows that are painted first: who ticks a box waits for the first ones only, and the others come a moment later. */
const AT_ONCE = 3;

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
  let latest: Shown | undefined;
  const add = ({ count, viewOf }: Shown) => {
    const from = place.children.length;
    const rows = Array.from({ length: Math.max(0, count - from) }, (_, at) => rowOf(viewOf(from + at)));
    place.append(...rows);
    rows[0]?.querySelector('a')?.focus();
  };
  return {
    async show(shown, keep) {
      latest = shown;
      if (keep) return add(shown);
      const { count, viewOf } = shown;
      const first = Array.from({ length: Math.min(count, AT_ONCE) }, (_, at) => rowOf(viewOf(at)));
      if (count > AT_ONCE) {
        // What stood below stays for this one picture, so that the page keeps its height.
        placeRows(place, first);
        await nextPicture();
        if (latest !== shown) return;
      }
      const others = Array.from({ length: count - first.length }, (_, at) =>
        rowOf(viewOf(first.length + at)),
      );
      placeRows(place, [...first, ...others]);
      for (const row of [...place.children].slice(count)) row.remove();
    },
  };
}

/** A late answer must not take the focus from the reader: it stays where it was, or on the same partner. */
function placeRows(place: HTMLElement, rows: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const slug = place.contains(focused)
    ? focused?.closest<HTMLElement>('[data-slug]')?.dataset['slug']
    : undefined;
  putInOrder(place, rows);
  if (slug === undefined || document.activeElement === focused) return;
  const row = rows.find(({ dataset }) => dataset['slug'] === slug);
  const target = row?.contains(focused) ? (focused as HTMLElement) : row?.querySelector('a');
  target?.focus({ preventScroll: true });
}

/** Puts rows at the beginning. Those that are in their place already are not touched, since moving them costs a layout. */
function putInOrder(place: HTMLElement, rows: readonly HTMLElement[]): void {
  for (const [at, row] of rows.entries()) {
    const there = place.children[at];
    if (there === row) continue;
    if (there && !rows.some((one) => one === there)) there.replaceWith(row);
    else place.insertBefore(row, there ?? null);
  }
}
