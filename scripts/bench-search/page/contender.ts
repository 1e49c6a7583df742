/** What each contender offers in the browser. Files in this folder run there. */
import type { State } from '../state.ts';

export interface Answer {
  readonly found: number;
  /** How many numbers beside values were counted. */
  readonly counted: number;
}

export interface Opened {
  ask(state: State): Answer | Promise<Answer>;
}

export interface Contender {
  /** Fetches what it needs at first. What it fetches is given to `open`. */
  fetch(): Promise<unknown>;
  /** Makes itself ready: the work between the last byte and the first question. */
  open(fetched: unknown): Opened | Promise<Opened>;
}
