/** The search box above the directory. It belongs to the page, since other pages have it too. */
import { make } from './dom.ts';
import { pageTexts } from './texts.ts';

export interface SearchBox {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Place of the suggestions. */
  readonly list: HTMLElement;
  /** Shows the words, unless somebody is typing. */
  show(words: string): void;
  clear(): void;
}

/** `typed` tells words as they change; the first key of a run of them is told apart, since "Back" leads before it. */
export function createSearchBox(
  form: HTMLFormElement,
  typed: (words: string, first: boolean) => void,
): SearchBox {
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const list = makeCombobox(input);
  form.append(list);
  let running = false;
  input.addEventListener('input', () => {
    typed(input.value, !running);
    running = true;
  });
  input.addEventListener('blur', () => {
    running = false;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed(input.value, !running);
    running = false;
  });
  return {
    form,
    input,
    list,
    show(words) {
      if (document.activeElement !== input) input.value = words;
    },
    clear() {
      input.value = '';
    },
  };
}

/** Says from the start what the box is, since a role that changes under the focus is not read out. */
function makeCombobox(input: HTMLInputElement): HTMLElement {
  const id = 'suggestions';
  const list = make('ul', {
    class: 'suggestions',
    attributes: { id, role: 'listbox', 'aria-label': pageTexts()('directory.suggestions'), hidden: '' },
  });
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', id);
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-autocomplete', 'list');
  return list;
}
