/** What the review engine says of one pull request. */
import type { ChangeClass } from '#domain/review-policy.ts';
import { compareKeys } from '#lib/collate.ts';

/**
 * `changes-needed`: the author must act. `needs-editor`: an editor must look. `ready`: nothing stands against it; a
 * clock runs, or a person merges. `can-merge`: the merge job may merge this very commit now.
 */
export type Outcome = 'changes-needed' | 'needs-editor' | 'ready' | 'can-merge';

/** `error` is for the author to mend, `review` for an editor to settle, `warning` asks for a look. */
export type Level = 'error' | 'review' | 'warning';

export interface Finding {
  /** Id of a review rule, or of a check. */
  readonly rule: string;
  readonly level: Level;
  readonly path: string;
  readonly line?: number | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
  /** The whole line as it should read, where a machine can tell. */
  readonly replacement?: string | undefined;
}

export interface Decision {
  readonly class: ChangeClass;
  readonly outcome: Outcome;
  readonly headSha: string;
  /** The slug, when one partner's folder is all that changes. */
  readonly partner: string | undefined;
  /** Sorted. */
  readonly findings: readonly Finding[];
  /** Id of the lane of the review policy that applied; `no-lane` when none did. */
  readonly lane: string;
  /** Sentences, each naming the rule that made the decision. */
  readonly reasons: readonly string[];
  /** Who acts next. */
  readonly next: 'author' | 'editor' | 'clock' | 'merger';
  /** ISO time at which the clock of the lane runs out. */
  readonly notBefore?: string | undefined;
}

const ORDER: Readonly<Record<Level, number>> = { error: 0, review: 1, warning: 2 };

/** Errors first, then by file, line, rule and words: the same order on every machine. */
export function sortFindings(findings: Iterable<Finding>): Finding[] {
  return [...findings].sort(
    (a, b) =>
      ORDER[a.level] - ORDER[b.level] ||
      compareKeys(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareKeys(a.rule, b.rule) ||
      compareKeys(a.message, b.message),
  );
}
