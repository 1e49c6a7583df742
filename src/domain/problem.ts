/** Something wrong with the content, said so that its author can mend it. Never thrown. */
import { compareKeys } from '#lib/collate.ts';

/** `error` stops a build and a merge; `warning` asks for attention. */
export type Severity = 'error' | 'warning';

export interface Place {
  /** Path from the repository's root, with `/`. */
  readonly file: string;
  /** 1-based line. */
  readonly line?: number | undefined;
  /** Dotted path of the field, as `base.country` or `links.0.url`. */
  readonly field?: string | undefined;
}

export interface Problem {
  /** Id of the check that found it. */
  readonly check: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What was found and what was expected; values in backticks, no full stop. */
  readonly message: string;
  /** An instruction that mends it. */
  readonly hint?: string | undefined;
  /** The whole line as it should read, where a machine can tell. */
  readonly replacement?: string | undefined;
}

/** By file, line, field, check and message: the same order on every machine. */
export function sortProblems(problems: Iterable<Problem>): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareKeys(a.place.file, b.place.file) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      compareKeys(a.place.field ?? '', b.place.field ?? '') ||
      compareKeys(a.check, b.check) ||
      compareKeys(a.message, b.message),
  );
}

export function hasErrors(problems: Iterable<Problem>): boolean {
  for (const { severity } of problems) if (severity === 'error') return true;
  return false;
}
