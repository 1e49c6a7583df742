/** One record of a source, and how a mapping reaches into it. */
import { isEmpty } from './mapped.ts';

export interface Row {
  /** How reports call it: a file's name or `row 7`. */
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Text below the front matter of a Markdown file; else empty. */
  readonly body: string;
}

/** A row, or why it could not even be read. */
export type SourceRow =
  | { readonly ok: true; readonly row: Row }
  | { readonly ok: false; readonly name: string; readonly reason: string };

/** The value at a path as `location.city`; a whole key that holds dots wins. `$body` and `$name` are the row's own. */
export function readPath({ name, fields, body }: Row, path: string): unknown {
  if (path === '$body') return body;
  if (path === '$name') return name;
  return at(fields, path);
}

/** The first of several paths that holds something, as text; empty when none does. */
export function readText(row: Row, paths: readonly string[]): string {
  const found = paths.map((path) => readPath(row, path)).find((value) => !isEmpty(value));
  return [found]
    .flat()
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(', ')
    .trim();
}

function at(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, path)) return (value as Record<string, unknown>)[path];
  const dot = path.indexOf('.');
  if (dot < 0 || !Object.hasOwn(value, path.slice(0, dot))) return undefined;
  return at((value as Record<string, unknown>)[path.slice(0, dot)], path.slice(dot + 1));
}
