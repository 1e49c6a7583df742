/** Pages of the repository's host that open with an application already filled in. */
import type { Settings } from '#domain/settings.ts';

/** Name of the issue form's file in `.github/ISSUE_TEMPLATE`, and of the label that its issues carry. */
export const ISSUE_FORM = { file: 'apply.yml', label: 'application' } as const;

type Repository = NonNullable<Settings['repository']>;

/** Bytes of an address; GitHub refuses those over 8,191, and then what was written is lost. */
export const LONGEST_ADDRESS = 7_500;

/** The page that makes a new file with this text, and offers a pull request; `undefined` where it would be too long. */
export function newFileAddress(repository: Repository, file: string, text: string): string | undefined {
  return unlessTooLong(`${newPage(repository)}?${new URLSearchParams({ filename: file, value: text })}`);
}

/** The same page without a text: it is pasted there. */
export function emptyFileAddress(repository: Repository, file: string): string {
  return `${newPage(repository)}?${new URLSearchParams({ filename: file })}`;
}

/** The page on which a file that is there is changed. */
export function editFileAddress({ url, branch }: Repository, file: string): string {
  return `${url}/edit/${pathOf(branch)}/${pathOf(file)}`;
}

/** The page on which files are added to a folder. */
export function uploadAddress({ url, branch }: Repository, folder: string): string {
  return `${url}/upload/${pathOf(branch)}/${pathOf(folder)}`;
}

/** The issue form with answers by field; choices may have to be made again there. */
export function issueFormAddress(
  { url }: Repository,
  answers: Readonly<Record<string, string>> = {},
): string | undefined {
  const given = Object.entries(answers).filter(([, answer]) => answer !== '');
  const query = new URLSearchParams([['template', ISSUE_FORM.file], ...given]);
  return unlessTooLong(`${url}/issues/new?${query}`);
}

function newPage({ url, branch }: Repository): string {
  return `${url}/new/${pathOf(branch)}`;
}

function pathOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

/** The query is ASCII, so its letters are its bytes. */
function unlessTooLong(address: string): string | undefined {
  return new TextEncoder().encode(address).length <= LONGEST_ADDRESS ? address : undefined;
}
