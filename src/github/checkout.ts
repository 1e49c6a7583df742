/** Files of the checkout that a job runs in, by Git's ids: what has the id that GitHub names need not be read from there. */
import { objectIds } from '#repo/object-ids.ts';
import type { Source, SourceFile } from '#repo/source.ts';

export interface Checkout {
  /** Id of a file or folder; undefined when there is none, or when a link lies in it. */
  idOf(path: string): string | undefined;
  /** Every file in a folder and the folders below. */
  below(folder: string): readonly SourceFile[];
  read(path: string): Uint8Array;
}

/** Reads every file once, so it is made once for all pull requests of a run. */
export function openCheckout(source: Source): Checkout {
  const ids = objectIds(source);
  const folders = new Map<string, SourceFile[]>();
  for (const file of source.list()) {
    for (let end = file.path.lastIndexOf('/'); end > 0; end = file.path.lastIndexOf('/', end - 1)) {
      const folder = file.path.slice(0, end);
      const files = folders.get(folder) ?? [];
      files.push(file);
      folders.set(folder, files);
    }
  }
  return {
    idOf: (path) => ids.get(path),
    below: (folder) => folders.get(folder) ?? [],
    read: (path) => source.read(path),
  };
}
