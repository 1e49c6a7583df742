/** The rows of results and the way to more of them. */
import type { CardView } from '#search/card-view.ts';
import type { CardMaker } from './card-element.ts';
import { make, need } from './dom.ts';
import { pageTexts } from './texts.ts';

export interface Results {
  /** Number of all that were found. */
  readonly total: number;
  readonly shown: number;
  viewOf(place: number): CardView;
}

export interface ResultList {
  /** Shows the first `shown` results; with `keep`, rows that are there already stay and the focus goes to the first new one. */
  show(results: Results, keep: boolean): void;
  /** Says how many are shown, and offers more. */
  offerMore(shown: number, total: number): void;
}

interface Texts {
  /** `24 of 86 partners`. */
  shown(shown: number, total: number): string;
  /** Address of the list with one page more. */
  nextHref(): string;
}

export function createResultList(
  root: ParentNode,
  maker: CardMaker,
  pageSize: number,
  { shown: shownText, nextHref }: Texts,
  more: () => void,
): ResultList {
  const list = need(root, '[data-list]');
  const pager = need(root, '[data-pager]');
  const next = make('a', { class: 'btn' });
  next.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    more();
  });
  const offerMore = (shown: number, total: number) => {
    const left = Math.min(pageSize, total - shown);
    next.href = nextHref();
    next.textContent = pageTexts()('directory.showMore', { count: left });
    const text = make('p', { text: shownText(shown, total), attributes: { 'data-shown': '' } });
    pager.replaceChildren(text, ...(left > 0 ? [next] : []));
    pager.hidden = total === 0;
  };
  return {
    offerMore,
    show({ total, shown, viewOf }, keep) {
      const from = keep ? list.children.length : 0;
      const rows = Array.from({ length: Math.max(0, shown - from) }, (_, at) => maker(viewOf(from + at)));
      if (keep) list.append(...rows);
      else replaceRows(list, rows);
      offerMore(shown, total);
      if (keep) rows[0]?.querySelector('a')?.focus();
    },
  };
}

/**
 * A late answer must not take a row from under the reader: equal rows stay where they are, and the focus stays on the
 * partner that had it.
 */
function replaceRows(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const same =
    rows.length === list.children.length &&
    rows.every((row, at) => row.isEqualNode(list.children[at] ?? null));
  if (same) return;
  const focused = document.activeElement;
  const slug = list.contains(focused)
    ? focused?.closest<HTMLElement>('[data-slug]')?.dataset['slug']
    : undefined;
  list.replaceChildren(...rows);
  const kept = rows.find((row) => slug !== undefined && row.dataset['slug'] === slug);
  kept?.querySelector('a')?.focus({ preventScroll: true });
}
