/** What a review rule is: it looks at one pull request, with the hub before and after it. */
import type { Hub } from '#domain/hub.ts';
import type { Problem } from '#domain/problem.ts';
import type { ChangeKind } from './classify-change.ts';
import type { Finding, Level } from './decision.ts';
import type { Pull } from './pull.ts';

export interface HubState {
  readonly hub: Hub;
  /** Everything that `hub check` would say, with lines. */
  readonly problems: readonly Problem[];
}

export interface ReviewInput {
  readonly pull: Pull;
  /** The tip of the base branch: owners, editors and the policy come from here only. */
  readonly base: HubState;
  /** The base with the changes of the pull request. */
  readonly head: HubState;
  /** ISO time. */
  readonly now: string;
  /** The line of a field at the head, by its dotted path; without it findings have no line. */
  readonly lineOf?: ((file: string, field: string) => number | undefined) | undefined;
  /** The text of a changed file at the head; `undefined` when it is none. */
  readonly textOf?: ((file: string) => string | undefined) | undefined;
  /** By path: what each logo of the head looks like, in hexadecimal digits; only when a logo changes. */
  readonly logoLooks?: ReadonlyMap<string, string> | undefined;
}

export interface RuleContext extends ReviewInput {
  readonly change: ChangeKind;
}

/** Rules of one level leave it out. */
export type RuleFinding = Omit<Finding, 'rule' | 'level'> & {
  /** The check that found it, where the rule hands on what others found. */
  readonly rule?: string;
  readonly level?: Level;
};

export interface ReviewRule {
  /** Kebab-case; also the anchor in the documentation. */
  readonly id: string;
  readonly level: Level;
  /** The rule, as a sentence. */
  readonly description: string;
  /** Why there is such a rule, and what it leaves alone. */
  readonly why: string;
  /** Whether an editor may switch its findings off with the label `override: <id>`. */
  readonly overridable?: boolean;
  check(context: RuleContext): Iterable<RuleFinding>;
}

export function defineRule(rule: ReviewRule): ReviewRule {
  return rule;
}
