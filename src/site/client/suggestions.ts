/** What somebody who types may mean, below the search box: a combobox as the ARIA practices describe it. */
import Combobox from '@github/combobox-nav';
import type { Suggestion } from '#search/suggest.ts';
import { make } from './dom.ts';
import { markLanguage } from './foreign.ts';
import type { SearchBox } from './search-box.ts';
import { pageTexts } from './texts.ts';

interface Suggesting {
  /** What was typed → what may be meant, best first. */
  suggest(typed: string): readonly Suggestion[];
  choose(suggestion: Suggestion): void;
}

/** Starts with what is typed already. Nothing is chosen unless the reader goes to it: "Enter" searches the words. */
export function openSuggestions({ input, list, form }: SearchBox, { suggest, choose }: Suggesting): void {
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  let shown: readonly Suggestion[] = [];
  const close = () => {
    if (list.hidden) return;
    combobox.stop();
    list.hidden = true;
  };
  const open = () => {
    shown = suggest(input.value);
    if (shown.length === 0) return close();
    list.replaceChildren(...shown.map(toOption));
    if (list.hidden) combobox.start();
    else combobox.resetSelection();
    list.hidden = false;
  };
  input.addEventListener('input', open);
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && list.hidden) open();
    if (event.key !== 'Escape' || list.hidden) return;
    // The first "Escape" closes the list and leaves the words; the next one is the browser's, which clears them.
    event.preventDefault();
    close();
  });
  // The focus stays in the box.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', ({ target }) => {
    const suggestion = shown[[...list.children].indexOf(target as Element)];
    close();
    if (suggestion) choose(suggestion);
  });
  if (document.activeElement === input && input.value) open();
}

function toOption(suggestion: Suggestion, at: number): HTMLElement {
  const t = pageTexts();
  const { label } = suggestion;
  const attributes = { role: 'option', id: `suggestion-${at}` };
  if (suggestion.kind === 'partner')
    return make('li', { attributes }, make('bdi', { text: label }), ' ', note(t('directory.partner')));
  const { alias, title, count } = suggestion;
  const name = alias === undefined ? label : t('directory.alias', { label, alias });
  return make(
    'li',
    { attributes },
    markLanguage(make('bdi', { text: name })),
    ' ',
    note(title),
    ' ',
    note(t('directory.partners', { count })),
  );
}

function note(text: string): HTMLElement {
  return make('small', { text });
}
