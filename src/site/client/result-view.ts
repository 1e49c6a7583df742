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
  /** With `keep`, rows that are there already stay and the focus goes to the first new one. Settled once all are in sight. */
  show(shown: Shown, keep: boolean): Promise<void>;
}

/** Rows that fill a window. They are painted first: who ticks a box waits for no row that is out of sight. */
const AT_ONCE = 6;

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
        const below = [...place.children].slice(AT_ONCE).filter((row) => !first.some((one) => one === row));
        replaceRows(place, [...first, ...below]);
        await nextPicture();
        if (latest !== shown) return;
      }
      const others = Array.from({ length: count - first.length }, (_, at) =>
        rowOf(viewOf(first.length + at)),
      );
      replaceRows(place, [...first, ...others]);
    },
  };
}

/** When the picture is painted and nobody waits for anything. A page in the background paints nothing, so it goes on. */
function nextPicture(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 100 });
      else setTimeout(resolve);
    });
  });
}

/** A late answer must not take the focus from the reader: it stays where it was, or on the same partner. */
function replaceRows(place: HTMLElement, rows: readonly Element[]): void {
  const same = rows.length === place.children.length && rows.every((row, at) => row === place.children[at]);
  if (same) return;
  const focused = document.activeElement;
  const slug = place.contains(focused)
    ? focused?.closest<HTMLElement>('[data-slug]')?.dataset['slug']
    : undefined;
  place.replaceChildren(...rows);
  if (slug === undefined) return;
  const row = rows.find((one) => one.getAttribute('data-slug') === slug);
  const target = row?.contains(focused) ? (focused as HTMLElement) : row?.querySelector('a');
  target?.focus({ preventScroll: true });
}
