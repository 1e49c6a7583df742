/** Runs one rule alone. */
import type { Finding } from '#review/decision.ts';
import { reviewPull } from '#review/review-pull.ts';
import type { ReviewInput, ReviewRule } from '#review/review-rule.ts';

export function find(rule: ReviewRule, input: ReviewInput): readonly Finding[] {
  return reviewPull(input, [rule]).findings;
}
