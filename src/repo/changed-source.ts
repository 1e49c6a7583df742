/** A hub's files with the changes of a pull request laid over them. */
import type { ChangedFile, TreeFile } from '#review/pull.ts';
import { CONTENT_FOLDERS } from '#domain/repo-layout.ts';
import { compareKeys } from '#lib/collate.ts';
import type { Source, SourceFile } from './source.ts';

/** The base as it would be with the changes merged. Links and submodules are listed as what they are. */
export function changedSource(
  base: Source,
  changes: readonly ChangedFile[],
  read: (file: TreeFile) => Uint8Array,
): Source {
  const gone = new Set<string>();
  const files = new Map<string, TreeFile>();
  for (const { path, previousPath, after } of changes) {
    gone.add(path);
    if (previousPath !== undefined) gone.add(previousPath);
    if (after && isContent(path)) files.set(path, after);
  }
  const list = [
    ...base.list().filter(({ path }) => !gone.has(path)),
    ...[...files.values()].map(toSourceFile),
  ].sort((a, b) => compareKeys(a.path, b.path));
  return {
    list: () => list,
    read(path) {
      const file = files.get(path);
      if (!file && gone.has(path)) throw new Error(`No such file after the change: ${path}`);
      return file ? read(file) : base.read(path);
    },
  };
}

export function toSourceFile({ path, size, mode }: TreeFile): SourceFile {
  return { path, size, plain: mode.startsWith('100') };
}

/** Whether a path lies where a hub's content does. */
export function isContent(path: string): boolean {
  return CONTENT_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
}
