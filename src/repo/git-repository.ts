/** A local Git repository, read by its objects: trees, blobs and what a branch changes. */
import { classify } from '#domain/repo-layout.ts';
import type { ChangedFile, Pull, TreeFile } from '#review/pull.ts';
import { changedSource, isContent, toSourceFile } from './changed-source.ts';
import { isCollection } from './collections.ts';
import { type Blobs, blobsOf } from './git-blobs.ts';
import { type Environment, type Git, GitFailure, gitIn } from './git-process.ts';
import type { Source } from './source.ts';

export interface PullRequest {
  /** Any name of a commit. */
  readonly base: string;
  readonly head: string;
  /** Numeric id of the account that proposes the change. */
  readonly authorId: number;
}

export interface GitRepository {
  /** The content folders of a commit. */
  source(ref: string): Source;
  /** The content folders of the base, with the changes of a pull request laid over them. */
  headSource(pull: Pull): Source;
  /** What a branch changes, as if it were proposed. @throws GitFailure when a name leads to no commit. */
  readPull(request: PullRequest): Pull;
}

/** @throws GitFailure when the folder is not the top of a repository. */
export function openGitRepository(root: string, environment: Environment): GitRepository {
  const git = gitIn(root, environment);
  refuseOtherFolders(git, root);
  const blobs = blobsOf(git);
  const source = (ref: string) => treeSource(treeOf(git, resolve(git, ref)), blobs);
  return {
    source,
    headSource: ({ baseSha, changes }) => changedSource(source(baseSha), changes, blobs.read),
    readPull: (request) => readPull(git, request),
  };
}

function refuseOtherFolders(git: Git, root: string): void {
  const bare = git.tryTo(['rev-parse', '--is-bare-repository']);
  if (bare === undefined) throw new GitFailure(`Not a Git repository: ${root}`);
  if (bare === 'true') return;
  if (git.tryTo(['rev-parse', '--show-prefix']) !== '')
    throw new GitFailure(`Not the top folder of its Git repository: ${root}`);
}

/** The commit behind a name. A name is never taken for an option. */
function resolve(git: Git, ref: string): string {
  const name = /^[^\p{C}\s-][^\p{C}\s]*$/u.test(ref) ? `${ref}^{commit}` : undefined;
  const sha = name && git.tryTo(['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  if (!sha) throw new GitFailure(`No such commit: ${JSON.stringify(ref)}`);
  return sha;
}

function treeOf(git: Git, sha: string): TreeFile[] {
  return parseTree(git.ask(['ls-tree', '-r', '-z', '-l', '--full-tree', sha]).toString('utf8'));
}

/** Each entry: `<mode> <type> <sha> <size>`, a tab, the path, a zero. Submodules have no size. */
function parseTree(text: string): TreeFile[] {
  return text
    .split('\0')
    .filter(Boolean)
    .map((entry) => {
      const tab = entry.indexOf('\t');
      const [mode = '', , sha = '', size = ''] = entry.slice(0, tab).split(/ +/);
      return { path: entry.slice(tab + 1), mode, sha, size: Number(size) || 0 };
    });
}

function treeSource(tree: readonly TreeFile[], blobs: Blobs): Source {
  const files = new Map(tree.filter(({ path }) => isContent(path)).map((file) => [file.path, file]));
  const list = [...files.values()].map(toSourceFile).sort((a, b) => (a.path < b.path ? -1 : 1));
  let prepared = false;
  return {
    list: () => list,
    read(path) {
      // Whoever reads one text of a hub reads them all; logos are many and large, and seldom wanted.
      if (!prepared) blobs.prepare([...files.values()].filter(isText));
      prepared = true;
      const file = files.get(path);
      if (!file) throw new Error(`No such file in the commit: ${path}`);
      return blobs.read(file);
    },
  };
}

function isText({ path, mode }: TreeFile): boolean {
  return mode.startsWith('100') && isCollection(classify(path).kind);
}

function readPull(git: Git, { base, head, authorId }: PullRequest): Pull {
  const [baseSha, headSha] = [resolve(git, base), resolve(git, head)];
  const mergeBaseSha = git.tryTo(['merge-base', baseSha, headSha]);
  if (!mergeBaseSha)
    throw new GitFailure(
      'The two have no common commit here; fetch the whole history, as with `git fetch --unshallow`',
    );
  const changes = changesBetween(git, mergeBaseSha, headSha);
  const time = git.ask(['show', '--no-patch', '--format=%cI', headSha]).toString('utf8').trim();
  const headAt = new Date(time).toISOString();
  return {
    ...{ number: undefined, author: { id: authorId }, baseSha, headSha, mergeBaseSha },
    ...{ changedFiles: changes.length, changes, truncated: false },
    movedFolders: foldersIn(changes, changesBetween(git, mergeBaseSha, baseSha)),
    ...{ reviews: [], labels: [], openedAt: headAt, headAt, draft: false },
  };
}

/** Folders of partners that both lists touch. */
function foldersIn(changes: readonly ChangedFile[], others: readonly ChangedFile[]): string[] {
  const moved = new Set(others.flatMap(foldersOf));
  return [...new Set(changes.flatMap(foldersOf))].filter((folder) => moved.has(folder)).sort();
}

function foldersOf({ path, previousPath }: ChangedFile): string[] {
  return [path, previousPath ?? path].flatMap((name) => /^partners\/[^/]+(?=\/)/.exec(name)?.[0] ?? []);
}

/** Renames are found where the bytes are the same: to look closer would read what strangers wrote. */
function changesBetween(git: Git, from: string, to: string): ChangedFile[] {
  if (from === to) return [];
  const words = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--find-renames=100%', from, to];
  const entries = parseDiff(git.ask(words).toString('utf8'));
  const sizes = sizesOf(
    git,
    entries.flatMap(({ before, after }) => [before, after]),
  );
  const sized = (file: TreeFile | undefined) => file && { ...file, size: sizes.get(file.sha) ?? 0 };
  return entries.map((entry) => ({ ...entry, before: sized(entry.before), after: sized(entry.after) }));
}

/** Each entry: `:<mode> <mode> <sha> <sha> <status>`, a zero, the path, a zero, and of renames a second path. */
function parseDiff(text: string): ChangedFile[] {
  const words = text.split('\0');
  const changes: ChangedFile[] = [];
  for (let at = 0; at + 1 < words.length;) {
    const [oldMode = '', newMode = '', oldSha = '', newSha = '', status = ''] = (words[at] ?? '')
      .slice(1)
      .split(' ');
    const renamed = status.startsWith('R');
    const [first = '', second = ''] = [words[at + 1], words[at + 2]];
    const path = renamed ? second : first;
    const side = (name: string, mode: string, sha: string) =>
      mode === '000000' ? undefined : { path: name, mode, sha, size: 0 };
    changes.push({
      path,
      ...(renamed ? { previousPath: first } : {}),
      before: side(first, oldMode, oldSha),
      after: side(path, newMode, newSha),
    });
    at += renamed ? 3 : 2;
  }
  return changes;
}

/** Bytes of blobs by their sha; submodules have none here. */
function sizesOf(git: Git, files: readonly (TreeFile | undefined)[]): Map<string, number> {
  const shas = [...new Set(files.flatMap((file) => (file && file.mode !== '160000' ? [file.sha] : [])))];
  if (shas.length === 0) return new Map();
  const lines = git
    .ask(['cat-file', '--batch-check'], `${shas.join('\n')}\n`)
    .toString('utf8')
    .split('\n');
  return new Map(lines.map((line) => line.split(' ')).map(([sha = '', , size]) => [sha, Number(size) || 0]));
}
