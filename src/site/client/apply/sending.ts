/** The ways to send what was made: a page that is filled in, a copy, a download. The form stays as it is. */
import { editFileAddress, emptyFileAddress, issueFormAddress, newFileAddress } from '#apply/addresses.ts';
import { make, need } from '../dom.ts';
import { pageTexts } from '../texts.ts';

export interface MadeFile {
  /** Path in the repository. */
  readonly path: string;
  readonly text: string;
  /** A new file, or one that is there. */
  readonly isNew: boolean;
  /** Answers in words, for the issue form. */
  readonly words: Readonly<Record<string, string>>;
}

export interface Sending {
  /** `undefined`: there is nothing to send yet. */
  show(file: MadeFile | undefined): void;
}

export function createSending(place: HTMLElement, repository: Repository | undefined): Sending {
  const text = need<HTMLTextAreaElement>(place, '#apply-file');
  const said = need(place, '[data-way=said]');
  let name = '';
  need(place, '[data-way=copy]').addEventListener('click', async () => {
    const t = pageTexts();
    said.textContent = await navigator.clipboard.writeText(text.value).then(
      () => t('apply.say.copied'),
      () => t('apply.say.copyFailed'),
    );
  });
  need(place, '[data-way=download]').addEventListener('click', () =>
    download(name, text.value, 'text/markdown'),
  );
  return {
    show(file) {
      place.hidden = !file;
      if (!file) return;
      said.textContent = '';
      text.value = file.text;
      name = file.path.split('/').at(-1) ?? file.path;
      need(place, '[data-file-name]').textContent = file.path;
      for (const one of place.querySelectorAll<HTMLElement>('[data-for]'))
        one.hidden = (one.dataset['for'] === 'new') !== file.isNew;
      for (const one of place.querySelectorAll<HTMLElement>('[data-made]')) one.hidden = file.text === '';
      if (repository) showPages(place, repository, file);
    },
  };
}

export interface Repository {
  readonly url: string;
  readonly branch: string;
}

function showPages(place: HTMLElement, repository: Repository, { path, text, isNew, words }: MadeFile): void {
  const filled = isNew ? newFileAddress(repository, path, text) : editFileAddress(repository, path);
  const link = need<HTMLAnchorElement>(place, '[data-way=open]');
  link.href = filled ?? emptyFileAddress(repository, path);
  need(place, '[data-way=too-long]').hidden = filled !== undefined;
  const [full, empty, edit] = need<HTMLTemplateElement>(place, '[data-names]').content.children;
  const name = isNew ? (filled ? full : empty) : edit;
  need(link, '[data-way-name]').textContent = name?.textContent ?? '';
  const form = need<HTMLAnchorElement>(place, '[data-way=form]');
  const address = issueFormAddress(repository, words);
  form.href = address ?? repository.url;
  form.hidden = address === undefined;
}

/** Hands a text to the browser as a file. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  make('a', { attributes: { href: address, download: name } }).click();
  URL.revokeObjectURL(address);
}
