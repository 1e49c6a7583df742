/** What is wrong with a draft, in words, and which questions belong to a step. */
import { tidyAnswers } from '#apply/answers.ts';
import { changedFields, ONCE } from '#apply/changes.ts';
import type { Draft, Step } from '#apply/draft.ts';
import { describeProblem } from '#apply/faults.ts';
import { FIELDS, type FieldId } from '#apply/fields.ts';
import { findProblems } from '#apply/find-problems.ts';
import { type ApplyRules, rulesForChange } from '#apply/rules.ts';
import { findStayingProblems, STAYING_FIELDS } from '#apply/staying.ts';
import { toIsoDate } from '#lib/dates.ts';
import { pageTexts } from '../texts.ts';
import type { ShownFault } from './fault-view.ts';
import type { QuestionId } from './questions.ts';

/** The visitor's day. */
export function today(): string {
  return toIsoDate(new Date());
}

function rulesOf({ mode, slug }: Draft, rules: ApplyRules): ApplyRules {
  return mode === 'new' ? rules : rulesForChange(rules, slug);
}

export function findFaults(draft: Draft, rules: ApplyRules): ShownFault[] {
  const t = pageTexts();
  const { mode, slug, staying, answers } = draft;
  if (mode === 'pause' || mode === 'leave') {
    return findStayingProblems(mode, staying, slug, rules, today()).map((problem) => ({
      id: problem.field,
      text: describeProblem(problem, t),
    }));
  }
  return findProblems(tidyAnswers(answers), rulesOf(draft, rules), today()).flatMap((problem) =>
    problem.field ? [{ id: problem.field, text: describeProblem(problem, t) }] : [],
  );
}

/** In the order in which they stand there. */
export function questionsOf(step: Step, { mode }: Pick<Draft, 'mode'>): QuestionId[] {
  if (step === 'staying') return mode === 'pause' || mode === 'leave' ? [...STAYING_FIELDS[mode]] : [];
  return FIELDS.filter((field) => field.step === step)
    .map(({ id }) => id)
    .filter((id) => mode === 'new' || !ONCE.includes(id));
}

/** Fields of an entry that is there that were answered otherwise. */
export function changedIn({ mode, before, answers }: Draft): FieldId[] {
  return mode === 'change' ? changedFields(tidyAnswers(before), tidyAnswers(answers)) : [];
}
