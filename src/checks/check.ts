/** What a check is: a rule over the whole hub that yields what breaks it. */
import type { Hub } from '#domain/hub.ts';
import type { Problem, Severity } from '#domain/problem.ts';

/** What a check may know beside the hub. */
export interface CheckContext {
  /** Today, as `YYYY-MM-DD`: checks have no clock. */
  readonly today: string;
}

export type Finding = Omit<Problem, 'check' | 'severity'>;

/** What people read about a rule in `content/docs/checks.md`. */
export interface Rule {
  /** Kebab-case; also the anchor in the documentation. */
  readonly id: string;
  readonly severity: Severity;
  /** The rule, as a sentence. */
  readonly description: string;
  /** Why there is such a rule, and what it leaves alone. */
  readonly why: string;
}

export interface Check extends Rule {
  run(hub: Hub, context: CheckContext): Iterable<Finding>;
}

export function defineCheck(check: Check): Check {
  return check;
}
