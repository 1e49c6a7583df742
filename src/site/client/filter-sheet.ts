/** The facets as a dialog, where there is no room beside the results. */
import { copyIcon, make, makeButton } from './dom.ts';
import { pageTexts } from './texts.ts';

export interface FilterSheet {
  /** Words of the button that closes the sheet, as `Show 12 partners`. */
  label(text: string): void;
}

/** `opener` opens it; the facets move into it and back. Escape and the focus's way back are the browser's. */
export function createFilterSheet(
  opener: HTMLElement,
  facets: HTMLElement,
  icons: HTMLTemplateElement,
  clear: () => void,
): FilterSheet {
  const t = pageTexts();
  const home = facets.parentElement;
  const id = 'filter-sheet-title';
  const sheet = make('dialog', { class: 'sheet', attributes: { 'aria-labelledby': id } });
  const close = () => sheet.close();
  const closer = makeButton('icon', close, copyIcon(icons, 'x'));
  closer.setAttribute('aria-label', t('directory.closeFilters'));
  const done = makeButton('btn solid', close);
  const head = make(
    'div',
    { class: 'fhead' },
    make('h2', { text: t('directory.filters'), attributes: { id } }),
    closer,
  );
  const foot = make('div', { class: 'ffoot' }, makeButton('btn', clear, t('directory.clearAll')), done);
  opener.after(sheet);
  opener.addEventListener('click', () => {
    sheet.replaceChildren(head, facets, foot);
    sheet.showModal();
  });
  sheet.addEventListener('close', () => home?.append(facets));
  window.matchMedia('(min-width: 64.01rem)').addEventListener('change', close);
  return {
    label(text) {
      done.textContent = text;
    },
  };
}
