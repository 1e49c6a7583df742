/** Git's objects and branches, and the comparison of two commits. */
import { repository } from './pull-handlers.ts';
import {
  type Call,
  created,
  type Handler,
  type Handlers,
  moveBranch,
  notFound,
  ok,
  REPO,
  refuse,
  type World,
} from './world.ts';

const COMPARED = { added: 'added', removed: 'removed', modified: 'modified', renamed: 'renamed' } as const;

export const gitHandlers: Handlers = {
  [`GET ${REPO}`]: ({ world }) => ok(repository(world, `${world.owner}/${world.repo}`)),
  [`GET ${REPO}/branches/{branch}`]: ({ world, params }) => {
    const sha = world.git.resolve(`refs/heads/${params['branch']}`);
    return sha ? ok({ name: params['branch'], commit: { sha }, protected: true }) : notFound;
  },
  [`GET ${REPO}/git/trees/{tree_sha}`]: showTree,
  [`GET ${REPO}/git/blobs/{file_sha}`]: ({ world, params }) => {
    const sha = params['file_sha'] ?? '';
    if (!world.git.resolve(sha)) return notFound;
    const bytes = world.git.readBlob(sha);
    return ok({ sha, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') });
  },
  [`GET ${REPO}/git/ref/{ref}`]: ({ world, params }) => {
    const ref = `refs/${params['ref']}`;
    const sha = world.git.resolve(ref);
    return sha ? ok({ ref, object: { type: 'commit', sha } }) : notFound;
  },
  [`POST ${REPO}/git/blobs`]: ({ world, body }) => {
    const encoding = body['encoding'] === 'base64' ? 'base64' : 'utf8';
    return created({ sha: world.git.writeBlob(Buffer.from(String(body['content']), encoding)) });
  },
  [`POST ${REPO}/git/trees`]: createTree,
  [`POST ${REPO}/git/commits`]: ({ world, body }) => {
    const author = body['author'] as { name: string; email: string } | undefined;
    const parents = (body['parents'] ?? []) as string[];
    const message = String(body['message']);
    const sha = world.git.writeCommit(String(body['tree']), { parents, message, at: world.clock, author });
    return created({
      sha,
      message,
      tree: { sha: body['tree'] },
      parents: parents.map((parent) => ({ sha: parent })),
    });
  },
  [`POST ${REPO}/git/refs`]: ({ world, body }) => {
    const ref = String(body['ref']);
    if (world.git.resolve(ref)) return refuse(422, 'Reference already exists');
    return moveRef(world, ref, String(body['sha']), created);
  },
  [`PATCH ${REPO}/git/refs/{ref}`]: ({ world, params, body }) => {
    const ref = `refs/${params['ref']}`;
    const old = world.git.resolve(ref);
    const sha = String(body['sha']);
    if (!old) return refuse(422, 'Reference does not exist');
    if (body['force'] !== true && !world.git.isAncestor(old, sha))
      return refuse(422, 'Update is not a fast forward');
    return moveRef(world, ref, sha, ok);
  },
  [`GET ${REPO}/compare/{basehead}`]: compare,
};

function moveRef(
  world: World,
  ref: string,
  sha: string,
  answer: (data: unknown) => ReturnType<Handler>,
): ReturnType<Handler> {
  moveBranch(world, ref.replace('refs/heads/', ''), sha);
  return answer({ ref, object: { type: 'commit', sha } });
}

function showTree({ world, params, query }: Call): ReturnType<Handler> {
  const sha = world.git.resolve(params['tree_sha'] ?? '');
  if (!sha) return notFound;
  const all = world.git.tree(sha, query['recursive'] !== undefined);
  const tree = all.slice(0, world.limits.treeEntries).map(({ size, ...entry }) => ({
    ...entry,
    ...(size === undefined ? {} : { size }),
  }));
  return ok({ sha, tree, truncated: tree.length < all.length });
}

interface NewEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha?: string | null;
  readonly content?: string;
}

function createTree({ world, body }: Call): ReturnType<Handler> {
  const entries = (body['tree'] as NewEntry[]).map(({ path, mode, sha, content }) => ({
    ...{ path, mode },
    sha: content === undefined ? (sha ?? null) : world.git.writeBlob(content),
  }));
  const base = body['base_tree'] === undefined ? undefined : String(body['base_tree']);
  const sha = world.git.writeTree(base, entries);
  return created({ sha, tree: [], truncated: false });
}

function compare({ world, params }: Call): ReturnType<Handler> {
  const [base, head] = (params['basehead'] ?? '').split('...').map((name) => world.git.resolve(name));
  if (!base || !head) return notFound;
  const files = world.git.differences(base, head).map(({ path, previousPath, ...file }) => ({
    ...{ filename: path, ...file, status: COMPARED[file.status] },
    ...(previousPath ? { previous_filename: previousPath } : {}),
  }));
  const ahead = world.git.commitCount(base, head);
  const behind = world.git.commitCount(head, base);
  return ok({
    ...{ ahead_by: ahead, behind_by: behind, total_commits: ahead, commits: [] },
    status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
    base_commit: { sha: base },
    merge_base_commit: { sha: world.git.mergeBase(base, head) },
    files: files.slice(0, world.limits.compareFiles),
  });
}
