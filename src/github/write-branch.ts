/** Writes files to a branch of our own, by Git's objects: one commit on top of the base. */
import { blobId } from '#repo/object-ids.ts';
import { type Client, isAnswer } from './client.ts';
import { treesOf } from './trees.ts';

export interface BranchContent {
  readonly branch: string;
  /** The commit that it stands on. */
  readonly base: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
}

/** Resolves to false when the branch holds these very files already. */
export async function writeBranch(client: Client, content: BranchContent): Promise<boolean> {
  const { api, at } = client;
  const head = await headOf(client, content.branch);
  if (head !== undefined && (await holds(client, head, content.files))) return false;
  const tree = [];
  for (const [path, bytes] of content.files) {
    const text = Buffer.from(bytes).toString('base64');
    const { data } = await api.git.createBlob({ ...at, content: text, encoding: 'base64' });
    tree.push({ path, mode: '100644' as const, type: 'blob' as const, sha: data.sha });
  }
  const { data: root } = await api.git.createTree({ ...at, base_tree: content.base, tree });
  const { message, author, branch, base } = content;
  const { data: commit } = await api.git.createCommit({
    ...at,
    message,
    author,
    tree: root.sha,
    parents: [base],
  });
  const ref = `heads/${branch}`;
  if (head === undefined) await api.git.createRef({ ...at, ref: `refs/${ref}`, sha: commit.sha });
  else await api.git.updateRef({ ...at, ref, sha: commit.sha, force: true });
  return true;
}

async function headOf({ api, at }: Client, branch: string): Promise<string | undefined> {
  try {
    return (await api.git.getRef({ ...at, ref: `heads/${branch}` })).data.object.sha;
  } catch (error) {
    if (isAnswer(error, 404)) return undefined;
    throw error;
  }
}

/** Whether a commit's folder holds exactly these files. */
async function holds(client: Client, head: string, files: BranchContent['files']): Promise<boolean> {
  const [first = ''] = files.keys();
  const trees = treesOf(client);
  const { entry } = await trees.find(head, first.slice(0, first.lastIndexOf('/')));
  if (!entry) return false;
  const { entries } = await trees.list(entry.sha, entry.path);
  return entries.length === files.size && entries.every(({ path, sha }) => sha === idOf(files.get(path)));
}

function idOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && blobId(bytes);
}
