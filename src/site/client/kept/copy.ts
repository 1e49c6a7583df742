/** Puts a text on the clipboard. */
import { make, makeButton } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import { openDock } from './dock.ts';

/** Where the browser does not allow it, the text is shown, ready to be copied by hand. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    openDock().say('kept.copied');
  } catch {
    showForCopying(text);
  }
}

function showForCopying(text: string): void {
  const t = pageTexts();
  const id = 'copy-by-hand';
  const field = make('textarea', { attributes: { rows: '6', readonly: '', 'aria-labelledby': id } });
  const dialog = make('dialog', { class: 'copying', attributes: { 'aria-labelledby': id } });
  field.value = text;
  dialog.append(
    make('p', { text: t('kept.copyByHand'), attributes: { id } }),
    field,
    makeButton('btn solid', () => dialog.close(), t('kept.close')),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  field.select();
}
