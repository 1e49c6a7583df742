/** The search box above the directory. It belongs to the page, since other pages have it too. */

export interface SearchBox {
  readonly form: HTMLFormElement | null;
  /** Shows the words, unless somebody is typing. */
  show(words: string): void;
  clear(): void;
}

/** `typed` tells words as they change; the first key of a run of them is told apart, since "Back" leads before it. */
export function createSearchBox(typed: (words: string, first: boolean) => void): SearchBox {
  const form = document.querySelector<HTMLFormElement>('form.ask');
  const input = form?.querySelector('input');
  let running = false;
  input?.addEventListener('input', () => {
    typed(input.value, !running);
    running = true;
  });
  input?.addEventListener('blur', () => {
    running = false;
  });
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    typed(input?.value ?? '', !running);
    running = false;
  });
  return {
    form,
    show(words) {
      if (input && document.activeElement !== input) input.value = words;
    },
    clear() {
      if (input) input.value = '';
    },
  };
}
