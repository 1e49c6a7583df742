/** The content of the base branch: from the disk where Git's ids say that it is the same, else from GitHub. */
import { CONTENT_FOLDERS } from '#domain/repo-layout.ts';
import type { Source, SourceFile } from '#repo/source.ts';
import { readBlob } from './blobs.ts';
import type { Checkout } from './checkout.ts';
import type { Client } from './client.ts';
import type { TreeEntry, Trees } from './trees.ts';

export interface BaseSource {
  readonly source: Source;
  /** GitHub left out a part, so that this is not the whole base. */
  readonly truncated: boolean;
}

interface Reading {
  readonly client: Client;
  readonly trees: Trees;
  readonly checkout: Checkout;
  readonly files: Map<string, SourceFile>;
  readonly fetched: Map<string, Uint8Array>;
  truncated: boolean;
}

/** The checkout may be of any commit of the base branch: what it lacks is read through the API. */
export async function readBaseSource(
  client: Client,
  trees: Trees,
  commit: string,
  checkout: Checkout,
): Promise<BaseSource> {
  const reading: Reading = {
    ...{ client, trees, checkout },
    ...{ files: new Map(), fetched: new Map(), truncated: false },
  };
  for (const folder of CONTENT_FOLDERS) {
    const { entry, truncated } = await trees.find(commit, folder);
    reading.truncated ||= truncated;
    if (entry) await take(entry, reading);
  }
  const { files, fetched } = reading;
  const list = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    source: { list: () => list, read: (path) => fetched.get(path) ?? checkout.read(path) },
    truncated: reading.truncated,
  };
}

async function take(entry: TreeEntry, reading: Reading): Promise<void> {
  const { path, sha, mode, size } = entry;
  const same = reading.checkout.idOf(path) === sha;
  if (entry.folder) return same ? takeOver(path, reading) : takeFolder(entry, reading);
  const plain = mode.startsWith('100');
  reading.files.set(path, { path, size, plain });
  if (plain && !same) reading.fetched.set(path, await readBlob(reading.client, { sha, size }));
}

function takeOver(folder: string, { checkout, files }: Reading): void {
  for (const file of checkout.below(folder)) files.set(file.path, file);
}

async function takeFolder({ path, sha }: TreeEntry, reading: Reading): Promise<void> {
  const { entries, truncated } = await reading.trees.list(sha, path);
  reading.truncated ||= truncated;
  for (const entry of entries) await take(entry, reading);
}
