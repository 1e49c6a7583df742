/** The last step: the answers with a way back to each, what is still missing, and the ways to send. */
import { tidyAnswers } from '#apply/answers.ts';
import { ONCE } from '#apply/changes.ts';
import type { Draft } from '#apply/draft.ts';
import { FIELDS } from '#apply/fields.ts';
import type { ApplyRules } from '#apply/rules.ts';
import { STAYING_FIELDS } from '#apply/staying.ts';
import { need } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import { type AnswerRow, rowsOf, showRows } from './answer-rows.ts';
import { changedIn, findFaults } from './checking.ts';
import type { FaultView } from './fault-view.ts';
import type { QuestionId, Questions } from './questions.ts';
import { createSending } from './sending.ts';

export interface CheckView {
  show(draft: Draft, rules: ApplyRules): void;
  /** What to do with a logo that was measured; empty for none. */
  noteLogo(note: string): void;
}

export function createCheckView(
  root: HTMLElement,
  questions: Questions,
  faults: FaultView,
  change: (id: QuestionId) => void,
): CheckView {
  const section = need(root, '[data-step=check]');
  const { repository: url, branch } = root.dataset;
  const sending = createSending(need(section, '[data-send]'), url && branch ? { url, branch } : undefined);
  const present = need<HTMLTextAreaElement>(section, '#apply-present');
  let shown: { readonly draft: Draft; readonly rules: ApplyRules } | undefined;

  const send = async () => {
    if (!shown) return;
    const { makeFile } = await import('./make-file.ts');
    const file = makeFile(shown.draft, shown.rules, present.value, questions);
    const text = pageTexts()('application.fault.file');
    faults.mark(['present'], file ? [] : [{ id: 'present', text }]);
    if (file) sending.show(file);
  };
  present.addEventListener('input', () => void send());
  return {
    show(draft, rules) {
      shown = { draft, rules };
      showRows(need(section, '[data-answers]'), toRows(draft, questions), questions, change);
      const found = findFaults(draft, rules);
      faults.sum(found, change);
      if (found.length > 0) sending.show(undefined);
      else void send();
    },
    noteLogo(note) {
      const place = need(section, '[data-logo-note]');
      place.hidden = note === '';
      place.textContent = note;
    },
  };
}

function toRows(draft: Draft, questions: Questions): AnswerRow[] {
  const { mode, staying, answers } = draft;
  if (mode === 'pause' || mode === 'leave')
    return STAYING_FIELDS[mode].map((id) => ({ id, answer: staying[id], changed: false }));
  const asked = FIELDS.map(({ id }) => id).filter((id) => mode === 'new' || !ONCE.includes(id));
  return rowsOf(asked, tidyAnswers(answers), changedIn(draft), questions);
}
