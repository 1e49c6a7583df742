/** Answers → the file of a new partner, or what is wrong with them. */
import { profilePath } from '#domain/repo-layout.ts';
import { type Answers, tidyAnswers } from './answers.ts';
import { chooseSlug } from './choose-slug.ts';
import type { FieldProblem } from './faults.ts';
import { findProblems } from './find-problems.ts';
import { formatProfile } from './profile-text.ts';
import type { ApplyRules } from './rules.ts';
import { type Owner, toRecord } from './to-record.ts';

export interface ApplyContext {
  readonly rules: ApplyRules;
  /** Day on which the applicant says so, as an ISO date. */
  readonly today: string;
  /** The applicant's account, where it is known. */
  readonly owner?: Owner | undefined;
}

export interface NewProfile {
  readonly slug: string;
  /** Path in the repository. */
  readonly file: string;
  readonly text: string;
}

/** The text parses back to the very values that were answered, and passes every check that refuses a file. */
export function toProfile(
  answers: Answers,
  { rules, today, owner }: ApplyContext,
): NewProfile | { readonly problems: readonly FieldProblem[] } {
  const tidy = tidyAnswers(answers);
  const problems = findProblems(tidy, rules, today);
  if (problems.length > 0) return { problems };
  const slug = chooseSlug(tidy.name, rules);
  const record = toRecord(tidy, { today, agreement: rules.agreement, owner });
  return { slug, file: profilePath(slug), text: formatProfile(record, tidy.about) };
}
