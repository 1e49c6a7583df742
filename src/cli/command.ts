/** What a command is: its words, and what it may touch. */
import type { ParseArgsOptionDescriptor } from 'node:util';

export interface Option extends ParseArgsOptionDescriptor {
  /** For `--help`. */
  readonly help: string;
  /** The word for the value, as `DIR`. */
  readonly value?: string;
}

/** What a shell hands to a command, so that tests can hand something else. */
export interface Shell {
  /** Absolute path of the repository with `partners/` and `content/`. */
  readonly root: string;
  readonly now: Date;
  /** A line to standard output. */
  out(line: string): void;
  /** A line to standard error. */
  err(line: string): void;
  /** Whether a person is watching: allows questions and progress bars. */
  readonly interactive: boolean;
  /** Whether standard output shows colours. */
  readonly colour?: boolean;
  /** Variables that were set for us, as `GITHUB_TOKEN`: only commands that talk to GitHub look at them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  /** One or two words, as `check` or `new partner`. */
  readonly name: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What words without an option stand for, as `WORDS`; they arrive as the option `words`. Absent: there may be none. */
  readonly words?: string;
  /** Resolves to the exit code: 0 fine, 1 problems, 2 misuse. */
  run(options: OptionValues, shell: Shell): Promise<number>;
}

/** Thrown by a command that was called wrongly; `main.ts` prints it with the usage and exits with 2. */
export class Misuse extends Error {}
