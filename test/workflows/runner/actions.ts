/** Stands in for the actions that our workflows use: each does on this machine what it does on GitHub's. */
import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Permissions } from '../../github/fake/operations.ts';
import type { BareRepository } from '../../github/fake/git.ts';

export interface ActionCall {
  readonly inputs: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  readonly workspace: string;
  readonly git: BareRepository;
  readonly artifacts: Artifacts;
  /** Of the event `pull_request`, whose merge with the base is checked out. */
  readonly pull: number | undefined;
}

/** What the jobs of one run leave to each other: bytes by file name, by the artifact's id. */
export type Artifacts = Map<
  string,
  { readonly name: string; readonly files: ReadonlyMap<string, Uint8Array> }
>;

export type Outputs = Readonly<Record<string, string>>;

const PROGRAM = path.resolve(import.meta.dirname, '../../..');
/** What of the program the default branch holds beside the content. */
const PROGRAM_FILES = [
  'src',
  '.ci',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'public',
];

const IDENTITY = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@example.com'];

/** By the name before the `@`. Each throws with what a run would show. */
export const ACTIONS: Readonly<Record<string, (call: ActionCall) => Outputs>> = {
  'actions/checkout': checkout,
  'actions/setup-node': setupNode,
  'actions/upload-artifact': upload,
  'actions/download-artifact': download,
  'actions/deploy-pages': deployPages,
};

/** What started the run, as in a private repository: without `contents` it is not even found. */
function checkout({ permissions, workspace, git, inputs, pull }: ActionCall): Outputs {
  if (permissions['contents'] === undefined) throw new Error('fatal: repository not found');
  if ('ref' in inputs || 'repository' in inputs) throw new Error('Only what started the run is known here');
  const run = (...words: string[]) => execFileSync('git', ['-C', workspace, ...IDENTITY, ...words]);
  run('init', '--quiet');
  run('fetch', '--quiet', git.folder, 'main');
  run('checkout', '--quiet', 'FETCH_HEAD');
  if (pull !== undefined) {
    run('fetch', '--quiet', git.folder, `refs/pull/${pull}/head`);
    run('merge', '--quiet', '--no-ff', '--message', 'Merge', 'FETCH_HEAD');
  }
  for (const name of PROGRAM_FILES) link(path.join(PROGRAM, name), path.join(workspace, name));
  return {};
}

/** A second name for each file, which is faster than a copy; nothing that a workflow runs writes into the program. */
function link(from: string, to: string): void {
  if (statSync(from).isDirectory()) {
    mkdirSync(to);
    for (const name of readdirSync(from)) link(path.join(from, name), path.join(to, name));
  } else linkSync(from, to);
}

/** Ours is there already, and has to be the one that is asked for. */
function setupNode({ inputs }: ActionCall): Outputs {
  const { 'node-version': wanted } = inputs;
  if (process.version.startsWith(`v${wanted}.`)) return { 'node-version': process.version };
  throw new Error(`Expected Node ${wanted}, found ${process.version}`);
}

/** One file, as our workflows send it. */
function upload({ inputs, artifacts, workspace }: ActionCall): Outputs {
  const { name = 'artifact', path: given = '' } = inputs;
  const file = path.resolve(workspace, given);
  if (!existsSync(file)) throw new Error(`No files were found with the provided path: ${file}`);
  const id = String(7000 + artifacts.size);
  artifacts.set(id, { name, files: new Map([[path.basename(file), readFileSync(file)]]) });
  return { 'artifact-id': id };
}

/** One artifact that is asked for by its id comes without a folder of its own. */
function download({ inputs, artifacts }: ActionCall): Outputs {
  const { 'artifact-ids': id = '', path: folder = '' } = inputs;
  const artifact = artifacts.get(id);
  if (!artifact) throw new Error(`Artifact not found: ${id}`);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of artifact.files) writeFileSync(path.join(folder, name), bytes);
  return { 'download-path': folder };
}

function deployPages({ permissions, artifacts }: ActionCall): Outputs {
  const artifact = [...artifacts.values()].find(({ name }) => name === 'github-pages');
  if (!artifact?.files.has('artifact.tar')) throw new Error('No artifact to deploy');
  for (const permission of ['pages', 'id-token']) {
    if (permissions[permission] === 'write') continue;
    throw new Error(`Ensure GITHUB_TOKEN has permission "${permission}: write"`);
  }
  return { page_url: 'https://orrery.github.io/partners/' };
}
