/** A JSON file that somebody names on the command line, read and judged. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#domain/problem.ts';
import { Misuse } from './command.ts';

/** What a zod schema answers. */
type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | {
      readonly success: false;
      readonly error: {
        readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[];
      };
    };

export interface JsonKind<T> {
  /** What the file should be, as `the report of a link checker`. */
  readonly what: string;
  /** How one gets such a file. */
  readonly hint: string;
  parse(json: unknown): Parsed<T>;
}

export type ReadJson<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** @throws Misuse without such a file. */
export function readJson<T>(name: string, { what, hint, parse }: JsonKind<T>): ReadJson<T> {
  const file = path.resolve(name);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Misuse(`No such file: ${file}`);
  const refuse = (message: string, field?: string): ReadJson<T> => ({
    ok: false,
    problem: {
      check: 'readable',
      severity: 'error',
      place: { file: path.relative('', file), field },
      message,
      hint,
    },
  });
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return refuse(`Unreadable JSON, expected ${what}`);
  }
  const parsed = parse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return refuse(
    `Unexpected content, expected ${what}. ${issue?.message ?? ''}`.trim(),
    issue?.path.join('.'),
  );
}
