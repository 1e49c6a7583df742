/** A real bare repository, driven through Git's plumbing. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Entry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | undefined;
  readonly path: string;
}

/** What differs between two commits, as `git diff --raw` tells it. */
export interface Difference {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly path: string;
  readonly previousPath?: string;
  readonly sha: string;
}

/** Text or bytes of a plain file, a file of another mode, or undefined: it goes away. */
export type FileChange =
  string | Uint8Array | { readonly mode: string; readonly content: string } | undefined;
export type FileChanges = Readonly<Record<string, FileChange>>;

export interface CommitParts {
  readonly parents: readonly string[];
  readonly message: string;
  readonly at: Date;
  readonly author?: { readonly name: string; readonly email: string } | undefined;
}

const STATUS = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'modified' } as const;

export class BareRepository {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'guildhall-bare-'));
  /** Answers about commits, trees and blobs, which never change. Names of branches do. */
  readonly #known = new Map<string, unknown>();
  readonly #refs = new Map<string, string>();

  constructor() {
    this.#run(['init', '--quiet', '--bare', '--initial-branch=main']);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #run(words: readonly string[], input?: Uint8Array | string, environment: NodeJS.ProcessEnv = {}): Buffer {
    return execFileSync('git', ['-C', this.folder, ...words], {
      input: input ?? '',
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
  }

  #ask(...words: string[]): string {
    return this.#run(words).toString().trim();
  }

  #once<T>(question: readonly unknown[], answer: () => T): T {
    const key = JSON.stringify(question);
    if (!this.#known.has(key)) this.#known.set(key, answer());
    return this.#known.get(key) as T;
  }

  /** The object behind an id, or behind a branch that was set here, with or without `refs/heads/`. */
  resolve(name: string): string | undefined {
    const ref = this.#refs.get(name) ?? this.#refs.get(`refs/heads/${name}`);
    if (ref || !/^[0-9a-f]{40}$/.test(name)) return ref;
    const found = this.#once(['resolve', name], () => {
      try {
        return this.#ask('rev-parse', '--verify', '--quiet', `${name}^{object}`);
      } catch {
        return undefined;
      }
    });
    if (!found) this.#known.clear();
    return found;
  }

  setRef(name: string, sha: string): void {
    this.#run(['update-ref', name, sha]);
    this.#refs.set(name, sha);
  }

  writeBlob(content: string | Uint8Array): string {
    return this.#run(['hash-object', '-w', '--stdin'], content).toString().trim();
  }

  readBlob(sha: string): Buffer {
    return this.#once(['blob', sha], () => this.#run(['cat-file', 'blob', sha]));
  }

  /** Entries of a tree or a commit. */
  tree(sha: string, recursive: boolean): readonly Entry[] {
    return this.#once(['tree', sha, recursive], () => this.#readTree(sha, recursive));
  }

  #readTree(sha: string, recursive: boolean): Entry[] {
    const words = ['ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), sha];
    const lines = this.#run(words).toString().split('\0').filter(Boolean);
    return lines.map((line) => {
      const [facts = '', name = ''] = line.split('\t');
      const [mode = '', type = '', id = '', size = ''] = facts.split(/ +/);
      return {
        mode,
        type: type as Entry['type'],
        sha: id,
        size: size === '-' ? undefined : Number(size),
        path: name,
      };
    });
  }

  treeOf(commit: string): string {
    return this.#ask('rev-parse', `${commit}^{tree}`);
  }

  /** The tree `base` (of nothing, when absent) with changes laid over it. */
  writeTree(
    base: string | undefined,
    entries: readonly { path: string; mode: string; sha: string | null }[],
  ): string {
    const environment = { GIT_INDEX_FILE: path.join(this.folder, 'index-of-the-fake') };
    this.#run(base ? ['read-tree', base] : ['read-tree', '--empty'], undefined, environment);
    const lines = entries.map(
      ({ path: file, mode, sha }) => `${sha ? mode : '0'} ${sha ?? '0'.repeat(40)}\t${file}\0`,
    );
    this.#run(['update-index', '-z', '--index-info'], lines.join(''), environment);
    return this.#run(['write-tree'], undefined, environment).toString().trim();
  }

  writeCommit(tree: string, { parents, message, at, author }: CommitParts): string {
    const { name = 'Guildhall', email = 'noreply@example.com' } = author ?? {};
    const date = at.toISOString();
    return this.#run(['commit-tree', tree, ...parents.flatMap((sha) => ['-p', sha])], message, {
      ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date },
      ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date },
    })
      .toString()
      .trim();
  }

  /** A commit with files changed against its first parent. */
  commitFiles(changes: FileChanges, parts: CommitParts): string {
    const [parent] = parts.parents;
    const entries = Object.entries(changes).map(([file, change]) => {
      if (change === undefined) return { path: file, mode: '0', sha: null };
      const plain = typeof change === 'string' || change instanceof Uint8Array;
      const { mode, content } = plain ? { mode: '100644', content: change } : change;
      return { path: file, mode, sha: mode === '160000' ? String(content) : this.writeBlob(content) };
    });
    return this.writeCommit(this.writeTree(parent, entries), parts);
  }

  /** Who wrote a commit, as `name <mail>`. */
  showAuthor(commit: string): string {
    return this.#ask('show', '--no-patch', '--format=%an <%ae>', commit);
  }

  mergeBase(a: string, b: string): string {
    return this.#once(['merge-base', a, b], () => this.#ask('merge-base', a, b));
  }

  isAncestor(old: string, young: string): boolean {
    return this.mergeBase(old, young) === old;
  }

  /** What `head` changes since it left `base`. */
  differences(base: string, head: string): readonly Difference[] {
    return this.#once(['differences', base, head], () => this.#readDifferences(base, head));
  }

  #readDifferences(base: string, head: string): Difference[] {
    const words = ['diff', '--raw', '-z', '--no-abbrev', '-M', this.mergeBase(base, head), head];
    const parts = this.#run(words).toString().split('\0').filter(Boolean);
    const found: Difference[] = [];
    while (parts.length > 0) {
      const [, , , sha = '', letter = ''] = (parts.shift() ?? '').split(' ');
      const status = STATUS[letter.charAt(0) as keyof typeof STATUS];
      const [first = '', second = ''] = parts.splice(0, status === 'renamed' ? 2 : 1);
      if (status === 'renamed') found.push({ status, sha, path: second, previousPath: first });
      else found.push({ status, sha, path: first });
    }
    return found;
  }

  /** The hunks of each file, as GitHub shows them, in the order of the differences. */
  patches(base: string, head: string): readonly string[] {
    return this.#once(['patches', base, head], () => this.#readPatches(base, head));
  }

  #readPatches(base: string, head: string): string[] {
    const text = this.#run(['diff', '-M', this.mergeBase(base, head), head]).toString();
    return text
      .split(/^(?=diff --git )/m)
      .filter(Boolean)
      .map((part) => part.slice(part.indexOf('\n@@') + 1 || part.length).trimEnd());
  }

  /** The tree of both together; undefined when they contradict each other. */
  mergeTrees(ours: string, theirs: string): string | undefined {
    return this.#once(['merge', ours, theirs], () => {
      try {
        return this.#ask('merge-tree', '--write-tree', ours, theirs);
      } catch {
        return undefined;
      }
    });
  }

  commitCount(base: string, head: string): number {
    return this.#once(['count', base, head], () =>
      Number(this.#ask('rev-list', '--count', `${base}..${head}`)),
    );
  }
}
