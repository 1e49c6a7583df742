/** A draft without faults → the file to send. Loaded for the last step, since reading and writing files is heavy. */
import { tidyAnswers } from '#apply/answers.ts';
import { applyChanges } from '#apply/apply-changes.ts';
import { type Change, toChanges } from '#apply/changes.ts';
import type { Draft } from '#apply/draft.ts';
import { FIELDS } from '#apply/fields.ts';
import type { ApplyRules } from '#apply/rules.ts';
import { toLifecycle } from '#apply/staying.ts';
import { toProfile } from '#apply/to-profile.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { changedIn, today } from './checking.ts';
import type { Questions } from './questions.ts';
import type { MadeFile } from './sending.ts';

/**
 * `present` is the file of an entry that is there, as it was pasted; without it the new text is empty. `undefined`: it
 * is not that file, or there are faults.
 */
export function makeFile(
  draft: Draft,
  rules: ApplyRules,
  present: string,
  questions: Questions,
): MadeFile | undefined {
  if (draft.mode === 'new') {
    const made = toProfile(draft.answers, { rules, today: today() });
    if ('problems' in made) return undefined;
    return { path: made.file, text: made.text, isNew: true, words: wordsFor(draft, questions) };
  }
  const file = { path: profilePath(draft.slug), isNew: false, words: {} };
  if (present.trim() === '') return { ...file, text: '' };
  const about = draft.mode === 'change' ? tidyAnswers(draft.answers).about : '';
  const text = applyChanges(present, changesOf(draft), about, today());
  return text === undefined ? undefined : { ...file, text };
}

function changesOf(draft: Draft): Change[] {
  const { mode, staying, answers } = draft;
  if (mode === 'pause' || mode === 'leave')
    return [{ path: ['lifecycle'], value: toLifecycle(mode, staying, today()) }];
  return toChanges(changedIn(draft), tidyAnswers(answers));
}

/** Choices are named as the issue form names them. */
function wordsFor({ answers }: Draft, questions: Questions): Readonly<Record<string, string>> {
  const tidy = tidyAnswers(answers);
  const entries = FIELDS.map(({ id, control }) => {
    const answer = tidy[id];
    if (control === 'consent') return [id, ''];
    const chosen = control === 'one' ? [tidy[id]].filter(Boolean) : answer;
    if (typeof chosen === 'string') return [id, chosen];
    return [id, chosen.map((value) => `${questions.wordsOf(id, value)} (${value})`).join(',')];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}
