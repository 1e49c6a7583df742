/** Folders of commits as GitHub lists them. Modes and sizes stand only here; lists of changed files have neither. */
import type { TreeFile } from '#review/pull.ts';
import type { Client } from './client.ts';

export interface TreeEntry extends TreeFile {
  readonly folder: boolean;
}

export interface Listing {
  /** Paths from the repository's root. */
  readonly entries: readonly TreeEntry[];
  /** GitHub left something out. */
  readonly truncated: boolean;
}

export interface Trees {
  /** What lies directly in a folder; `sha` is its own id, or a commit's for the root. */
  list(sha: string, folder: string): Promise<Listing>;
  /** A file or folder of a commit; undefined when there is none. Looks only into folders on the way. */
  find(commit: string, path: string): Promise<Found>;
}

export interface Found {
  readonly entry: TreeEntry | undefined;
  /** A folder on the way was cut, so that it may be there all the same. */
  readonly truncated: boolean;
}

/** Remembers what it read: the id of a folder says what is in it, so the same id is never asked twice. */
export function treesOf(client: Client): Trees {
  const known = new Map<string, Promise<RawListing>>();
  const list = async (sha: string, folder: string): Promise<Listing> => {
    const reading = known.get(sha) ?? readTree(client, sha);
    known.set(sha, reading);
    const { entries, truncated } = await reading;
    const prefix = folder === '' ? '' : `${folder}/`;
    return { truncated, entries: entries.map(({ name, ...entry }) => ({ ...entry, path: prefix + name })) };
  };
  const find = async (
    sha: string,
    folder: string,
    [name = '', ...rest]: readonly string[],
  ): Promise<Found> => {
    const path = folder === '' ? name : `${folder}/${name}`;
    const { entries, truncated } = await list(sha, folder);
    const entry = entries.find((one) => one.path === path);
    if (!entry) return { entry, truncated };
    if (rest.length === 0) return { entry, truncated: false };
    return entry.folder ? find(entry.sha, path, rest) : { entry: undefined, truncated: false };
  };
  return { list, find: (commit, path) => find(commit, '', path.split('/')) };
}

type RawEntry = Omit<TreeEntry, 'path'> & { readonly name: string };

interface RawListing {
  readonly entries: readonly RawEntry[];
  readonly truncated: boolean;
}

async function readTree({ api, at }: Client, sha: string): Promise<RawListing> {
  const { data } = await api.git.getTree({ ...at, tree_sha: sha });
  const entries = data.tree.map(({ path: name, mode, sha: id, size = 0, type }) => ({
    ...{ name, mode, sha: id, size },
    folder: type === 'tree',
  }));
  return { entries, truncated: data.truncated };
}
