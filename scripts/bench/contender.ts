/** What is measured: a way to turn profiles into a site. */

export interface Invocation {
  readonly program: string;
  readonly words: readonly string[];
  readonly cwd: string;
}

/** One tool at work on one hub. */
export interface Contender {
  /** For the heading of its column. */
  readonly name: string;
  /** Writes or installs what the tool needs, once, unmeasured. */
  prepare(): void;
  /** Removes output and caches, so that the next build is a cold one. */
  clear(): void;
  /** Edits one profile, differently for each number. */
  edit(number: number): void;
  readonly build: Invocation;
  readonly out: string;
}

/** Where everything lies for one size. */
export interface Stage {
  /** A synthetic hub. */
  readonly hub: string;
  /** Each contender has a folder of its own below it. */
  readonly folder: string;
}
