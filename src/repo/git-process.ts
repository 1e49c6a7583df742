/** Asks a local Git for objects of a repository. It never checks anything out, runs no hook and fetches nothing. */
import { spawnSync } from 'node:child_process';

/** A question that Git could not answer, said for people: no repository, no such commit. */
export class GitFailure extends Error {}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Git {
  /** Bytes that the command printed. @throws GitFailure when it failed. */
  ask(words: readonly string[], input?: string): Buffer;
  /** The same, or `undefined` when it failed. */
  tryTo(words: readonly string[]): string | undefined;
}

/** Objects as they are, whatever the repository's own settings say. */
const PLAIN = [
  ...['--no-replace-objects', '--no-pager', '--literal-pathspecs'],
  ...['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'],
];

/** Bytes of one answer at most: all texts of a hub of 100,000 partners. */
const MAX_ANSWER = 1_000_000_000;

export function gitIn(folder: string, environment: Environment): Git {
  const env = { ...withoutGit(environment), LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
  const run = (words: readonly string[], input?: string) =>
    spawnSync('git', ['-C', folder, ...PLAIN, ...words], { env, input, maxBuffer: MAX_ANSWER });
  return {
    ask(words, input) {
      const { status, stdout, stderr, error } = run(words, input);
      if (error && 'code' in error && error.code === 'ENOENT') throw new GitFailure('Git is not installed');
      if (error) throw error;
      if (status !== 0) throw new GitFailure(`Git could not answer: ${firstLine(stderr)}`);
      return stdout;
    },
    tryTo(words) {
      const { status, stdout, error } = run(words);
      return error || status !== 0 ? undefined : stdout.toString('utf8').trim();
    },
  };
}

/** Variables as `GIT_DIR` would point to another repository, or make Git run a program. */
function withoutGit(environment: Environment): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));
}

function firstLine(bytes: Buffer): string {
  return (
    bytes
      .toString('utf8')
      .replace(/^fatal: /, '')
      .split('\n')[0] ?? ''
  );
}
