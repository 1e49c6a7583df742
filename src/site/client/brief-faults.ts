/** What keeps the brief from being sent: a summary on top that takes the focus, and a message beside each field. */
import { BRIEF_FIELDS, type BriefField } from '#domain/brief.ts';
import { make, need } from './dom.ts';

export interface ShownFault {
  readonly field: BriefField;
  readonly text: string;
}

/** `alone`: the title says it all, without any field. */
export function showFaults(
  form: HTMLFormElement,
  title: string,
  faults: readonly ShownFault[],
  alone: boolean,
): void {
  for (const field of BRIEF_FIELDS) mark(form, field, faults.find((fault) => fault.field === field)?.text);
  const summary = need(form, '.faults');
  summary.hidden = faults.length === 0 && !alone;
  need(summary, 'p').textContent = title;
  need(summary, 'ul').replaceChildren(
    ...faults.map(({ field, text }) =>
      make('li', {}, make('a', { text, attributes: { href: `#brief-${field}` } })),
    ),
  );
  if (!summary.hidden) summary.focus();
}

function mark(form: HTMLFormElement, field: BriefField, text: string | undefined): void {
  const control = need(form, `#brief-${field}`);
  const message = form.querySelector<HTMLElement>(`#brief-${field}-fault`);
  if (text === undefined) control.removeAttribute('aria-invalid');
  else control.setAttribute('aria-invalid', 'true');
  if (!message) return;
  message.hidden = text === undefined;
  message.textContent = text ?? '';
}
