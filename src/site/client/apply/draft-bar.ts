/** Download, open and delete the draft. Heard from the start, done when the form is loaded. */
import { need } from '../dom.ts';
import type { Wizard } from './wizard.ts';

/** `run` does something with the form once it is there. */
export function listenToDraftBar(
  form: HTMLFormElement,
  run: (action: (wizard: Wizard) => void | Promise<void>) => void,
): void {
  const bar = need(form, '.draft');
  const file = need<HTMLInputElement>(bar, '[data-draft-file]');
  const button = (name: string) => need(bar, `[data-draft=${name}]`);
  button('download').addEventListener('click', () => run((wizard) => wizard.downloadDraft()));
  button('open').addEventListener('click', () => file.click());
  button('delete').addEventListener('click', () => run((wizard) => wizard.deleteDraft()));
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    const text = await chosen?.text();
    file.value = '';
    if (text !== undefined) run((wizard) => wizard.openDraft(text));
  });
}
