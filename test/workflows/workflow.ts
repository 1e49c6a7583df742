/** Workflow files as data: what the policy judges and the runner runs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

const FOLDER = path.resolve(import.meta.dirname, '../../.github/workflows');

export const parseWorkflow = (text: string): Workflow => parse(text);

/** The names of the events, whichever of three ways they are written in. */
export function eventsOf({ on }: Workflow): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys((on ?? {}) as object);
}

/** The text of every workflow of this repository by file name, as `check.yml`. */
export function readWorkflows(): ReadonlyMap<string, string> {
  const names = readdirSync(FOLDER).sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')]));
}
