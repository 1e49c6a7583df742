/** The list of all review rules, in the order in which the documentation explains them. */
import type { ReviewRule } from './review-rule.ts';
import { contentProblems } from './rules/content-problems.ts';

export const reviewRules: readonly ReviewRule[] = [contentProblems];
