/** How many results are shown, and the way to more of them. */
import { make } from './dom.ts';
import { pageTexts } from './texts.ts';
import { createWords } from './words.ts';

export interface Pager {
  /** Says how many of `total` are shown, and offers more. */
  offer(shown: number, total: number): void;
}

/** `nextHref` is the address of the list with one page more; `more` shows it without leaving. */
export function createPager(
  place: HTMLElement,
  pageSize: number,
  nextHref: () => string,
  more: () => void,
): Pager {
  const t = pageTexts();
  const words = createWords(t);
  const next = make('a', { class: 'btn' });
  next.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    more();
  });
  return {
    offer(shown, total) {
      const left = Math.min(pageSize, total - shown);
      next.href = nextHref();
      next.textContent = t('directory.showMore', { count: left });
      const text = make('p', { text: words.shown(shown, total), attributes: { 'data-shown': '' } });
      place.replaceChildren(text, ...(left > 0 ? [next] : []));
      place.hidden = total === 0;
    },
  };
}
