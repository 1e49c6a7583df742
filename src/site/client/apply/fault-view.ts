/** Tells what is wrong with answers: beside each, and when somebody wants to go on in a summary that takes the focus. */
import { make, need } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import { focusQuestion, type QuestionId, type Questions } from './questions.ts';

export interface ShownFault {
  readonly id: QuestionId;
  readonly text: string;
}

export interface FaultView {
  /** Beside the questions that are named; without a fault their message goes. */
  mark(ids: Iterable<QuestionId>, faults: readonly ShownFault[]): void;
  /** The summary, with a way to each question; none when there is no fault. */
  sum(faults: readonly ShownFault[], goTo?: (id: QuestionId) => void): void;
}

export function createFaultView(form: HTMLFormElement, questions: Questions): FaultView {
  const summary = need(form, '.faults');
  return {
    mark(ids, faults) {
      for (const id of ids) show(questions.find(id), faults.find((fault) => fault.id === id)?.text);
    },
    sum(faults, goTo = (id) => focusQuestion(questions.find(id))) {
      summary.hidden = faults.length === 0;
      need(summary, 'p').textContent = pageTexts()('apply.say.problems', { count: faults.length });
      need(summary, 'ul').replaceChildren(...faults.map((fault) => toEntry(fault, questions, goTo)));
      if (faults.length > 0) summary.focus();
    },
  };
}

function toEntry(
  { id, text }: ShownFault,
  questions: Questions,
  goTo: (id: QuestionId) => void,
): HTMLElement {
  const link = make('a', {
    text: `${questions.labelOf(id)}: ${text}`,
    attributes: { href: `#apply-${id}` },
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(id);
  });
  return make('li', {}, link);
}

function show(place: HTMLElement | undefined, text: string | undefined): void {
  const message = place?.querySelector<HTMLElement>('.fault');
  if (!place || !message) return;
  message.hidden = text === undefined;
  message.textContent = text ?? '';
  for (const control of place.querySelectorAll('input:not([data-filter]), textarea, select')) {
    if (text === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }
}
