/** Ways to take the shortlist along: a link, a text, files, paper. */
import { writeShared } from '#search/kept/list-address.ts';
import { toListCsv, toListJson, toListMarkdown } from '#search/kept/list-exports.ts';
import type { KeptRow } from '#search/kept/kept-row.ts';
import { make, need } from '../dom.ts';
import { copyText } from '../kept/copy.ts';
import { pageTexts } from '../texts.ts';

const FORMATS = {
  csv: { type: 'text/csv', write: (rows: readonly KeptRow[]) => toListCsv(rows, pageTexts()) },
  json: { type: 'application/json', write: (rows: readonly KeptRow[]) => toListJson(rows) },
  md: { type: 'text/markdown', write: (rows: readonly KeptRow[]) => toListMarkdown(rows, pageTexts()) },
} as const;

/** Makes the buttons work; `rowsOf` gives the list as it is shown. */
export function offerToTakeAlong(root: HTMLElement, rowsOf: () => readonly KeptRow[]): void {
  const on = (name: string, action: () => void) =>
    need(root, `[data-${name}]`).addEventListener('click', action);
  on(
    'copy-link',
    () => void copyText(location.href.replace(/#.*/, '') + writeShared(rowsOf().map(({ slug }) => slug))),
  );
  on('copy-text', () => void copyText(toListMarkdown(rowsOf(), pageTexts())));
  on('print', () => window.print());
  for (const button of root.querySelectorAll<HTMLElement>('[data-download]')) {
    const format = button.dataset['download'] as keyof typeof FORMATS;
    const { type, write } = FORMATS[format];
    button.addEventListener('click', () => download(`shortlist.${format}`, type, write(rowsOf())));
  }
}

function download(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  make('a', { attributes: { href, download: name } }).click();
  URL.revokeObjectURL(href);
}
