/** Facts of one pull request as plain data, whoever read them: a local repository or the host. */

/** A file of one commit, as Git lists it. */
export interface TreeFile {
  readonly path: string;
  /** As `100644`. */
  readonly mode: string;
  readonly sha: string;
  /** Bytes. */
  readonly size: number;
}

export interface ChangedFile {
  /** Name at the head, or the old one of a file that was removed. */
  readonly path: string;
  /** Old name of a file that was renamed: both names are judged. */
  readonly previousPath?: string | undefined;
  /** At the merge base; absent when the file is new. */
  readonly before?: TreeFile | undefined;
  /** At the head; absent when the file was removed. */
  readonly after?: TreeFile | undefined;
}

export interface Review {
  readonly id: number;
  readonly userId: number;
  /** The commit that was looked at. */
  readonly commit: string;
  readonly submittedAt: string;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
}

export interface Pull {
  /** `undefined` in a local repository. */
  readonly number: number | undefined;
  readonly author: { readonly id: number; readonly login?: string | undefined };
  readonly baseSha: string;
  readonly headSha: string;
  readonly mergeBaseSha: string;
  /** As the host counts them; a list of another length is not whole. */
  readonly changedFiles: number;
  readonly changes: readonly ChangedFile[];
  /** A list was cut, or a file could not be read. */
  readonly truncated: boolean;
  /** Folders `partners/<slug>` that are changed here and were changed on the base since the merge base. */
  readonly movedFolders: readonly string[];
  /** All pages of them, oldest first. */
  readonly reviews: readonly Review[];
  /** Each with the account that set it last. */
  readonly labels: readonly { readonly name: string; readonly actorId: number }[];
  /** ISO time. */
  readonly openedAt: string;
  /** ISO time at which this head was pushed. */
  readonly headAt: string;
  readonly draft: boolean;
}

/** Every name that a pull request touches, old names of renamed files included. */
export function touchedPaths({ changes }: Pick<Pull, 'changes'>): string[] {
  const paths = changes.flatMap(({ path, previousPath }) => (previousPath ? [path, previousPath] : [path]));
  return [...new Set(paths)];
}
