/** Bytes of files by their id. The size is known from the tree, so nothing large is ever fetched. */
import type { Pull, TreeFile } from '#review/pull.ts';
import type { Client } from './client.ts';

/** Bytes. What is larger is no text of ours and no logo: it is never fetched. */
const MAX_BLOB = 1_048_576;

/** The bytes; of what is too large, as many zeros as show that it is. */
export async function readBlob(
  { api, at }: Client,
  { sha, size }: Pick<TreeFile, 'sha' | 'size'>,
): Promise<Uint8Array> {
  if (size > MAX_BLOB) return new Uint8Array(MAX_BLOB + 1);
  const { data } = await api.git.getBlob({ ...at, file_sha: sha });
  return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
}

/** Bytes of all plain files at the head of a pull request that lie where content does, by id. */
export async function readChangedBlobs(
  client: Client,
  { changes }: Pull,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  for (const { path, after } of changes) {
    if (!after?.mode.startsWith('100') || !/^(?:partners|content)\//.test(path) || blobs.has(after.sha))
      continue;
    blobs.set(after.sha, await readBlob(client, after));
  }
  return blobs;
}
