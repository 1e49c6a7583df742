/** What was chosen for comparison, each with a way to take it back, and the way to the comparison. */
import { type KeptList, LEAST_COMPARED, letGo, MOST_COMPARED } from '#search/kept/kept-list.ts';
import { writeComparison } from '#search/kept/list-address.ts';
import { need } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import { compared } from './lists.ts';

/** Follows the list; the tray is there while something is chosen. */
export function startTray(tray: HTMLElement): void {
  const t = pageTexts();
  const list = need(tray, '[data-tray-list]');
  const open = need<HTMLAnchorElement>(tray, '[data-tray-open]');
  const home = need<HTMLElement>(document, '[data-comparison]').dataset['comparison'] ?? '';
  compared.subscribe((chosen) => {
    const count = chosen.length;
    tray.hidden = count === 0;
    need(tray, '[data-tray-count]').textContent = t('kept.chosen', { count, most: MOST_COMPARED });
    need(tray, '[data-tray-more]').hidden = count >= LEAST_COMPARED;
    open.hidden = count < LEAST_COMPARED;
    open.href = home + writeComparison(chosen.map(({ slug }) => slug));
    open.textContent = t('kept.open', { count });
    showItems(list, chosen, tray);
  });
}

function showItems(list: HTMLElement, chosen: KeptList, tray: HTMLElement): void {
  const t = pageTexts();
  const blank = need<HTMLTemplateElement>(tray, '[data-tray-item]').content;
  const items = chosen.map(({ slug, name }, at) => {
    const item = need(blank, 'li').cloneNode(true) as HTMLElement;
    const remove = need(item, 'button');
    need(item, 'bdi').textContent = name;
    remove.setAttribute('aria-label', t('kept.removeChosen', { name }));
    remove.addEventListener('click', () => {
      compared.set(letGo(compared.get(), slug));
      focusAfter(list, at);
    });
    return item;
  });
  list.replaceChildren(...items);
}

/** The button that was used is gone: the next one has the focus, else the one before, else the page. */
function focusAfter(list: HTMLElement, at: number): void {
  const buttons = [...list.querySelectorAll('button')];
  (buttons[at] ?? buttons.at(-1) ?? need(document, 'main')).focus({ preventScroll: true });
}
