/** Where files come from: a disk, memory, or changes laid over another source. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_FOLDERS } from '#domain/repo-layout.ts';
import { compareKeys } from '#lib/collate.ts';

export interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** False for links, devices and sockets, which are never read. */
  readonly plain: boolean;
}

/** Read-only view of a repository's content folders. */
export interface Source {
  /** Every file below `partners/` and `content/`, by path. */
  list(): readonly SourceFile[];
  read(path: string): Uint8Array;
}

/** Files of a repository on disk. Symbolic links are listed as not plain and never followed. */
export function diskSource(root: string): Source {
  const walk = (folder: string): SourceFile[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return walk(file);
      if (!entry.isFile()) return [{ path: file, size: 0, plain: false }];
      return [{ path: file, size: lstatSync(path.join(root, file)).size, plain: true }];
    });
  return {
    list: () =>
      CONTENT_FOLDERS.filter((folder) => isFolder(path.join(root, folder)))
        .flatMap(walk)
        .sort(byPath),
    read: (file) => readFileSync(path.join(root, file)),
  };
}

/** Files held in memory: path → text or bytes. */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>): Source {
  const bytes = new Map(
    Object.entries(files).map(([file, content]) => [
      file,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
  return {
    list: () =>
      [...bytes].map(([file, { length }]) => ({ path: file, size: length, plain: true })).sort(byPath),
    read(file) {
      const content = bytes.get(file);
      if (!content) throw new Error(`No such file in memory: ${file}`);
      return content;
    },
  };
}

/** `base` with some files replaced, added, or (as `undefined`) removed. */
export function overlay(base: Source, changes: ReadonlyMap<string, Uint8Array | undefined>): Source {
  const added = memorySource(
    Object.fromEntries(
      [...changes].filter((change): change is [string, Uint8Array] => change[1] !== undefined),
    ),
  );
  return {
    list: () => [...base.list().filter((file) => !changes.has(file.path)), ...added.list()].sort(byPath),
    read: (file) => (changes.has(file) ? added : base).read(file),
  };
}

function isFolder(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function byPath(a: SourceFile, b: SourceFile): number {
  return compareKeys(a.path, b.path);
}
