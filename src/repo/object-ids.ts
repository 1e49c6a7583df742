/** Names that Git gives to files and folders by what they hold: the same name means the same bytes. */
import { createHash } from 'node:crypto';
import { compareKeys } from '#lib/collate.ts';
import type { Source } from './source.ts';

/** The id of a file's bytes, as `git hash-object` says it. */
export function blobId(bytes: Uint8Array): string {
  return objectId('blob', bytes);
}

function objectId(kind: 'blob' | 'tree', bytes: Uint8Array): string {
  return createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Ids of every plain file of a source, and of every folder, by path; what holds a link has no id. */
export function objectIds(source: Source): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const folders = new Map<string, Map<string, string>>();
  for (const { path, plain } of source.list()) {
    const id = plain ? blobId(source.read(path)) : '';
    ids.set(path, id);
    addToFolders(folders, path);
  }
  // The deepest first, since the id of a folder is made from those within it.
  for (const folder of [...folders.keys()].sort((a, b) => b.split('/').length - a.split('/').length)) {
    ids.set(folder, treeId(folder, folders.get(folder) ?? new Map(), ids));
  }
  return new Map([...ids].filter(([, id]) => id !== ''));
}

function addToFolders(folders: Map<string, Map<string, string>>, path: string): void {
  let mode = '100644';
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    const name = path.slice(end + 1).split('/')[0] ?? '';
    folders.set(folder, (folders.get(folder) ?? new Map()).set(name, mode));
    mode = '40000';
  }
}

/** Git sorts folders as if their names ended with a stroke. */
function treeId(
  folder: string,
  names: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, string>,
): string {
  const sorted = [...names].sort(([a, modeA], [b, modeB]) =>
    compareKeys(modeA === '40000' ? `${a}/` : a, modeB === '40000' ? `${b}/` : b),
  );
  const parts = sorted.flatMap(([name, mode]) => {
    const id = ids.get(`${folder}/${name}`) ?? '';
    return id === '' ? [undefined] : [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')];
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? '' : objectId('tree', Buffer.concat(known));
}
