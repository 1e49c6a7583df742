/** What the API says of a partner → the answers that its owner would have given. */
import { type Answers, readAnswers } from './answers.ts';

/** Everything but the long description, of which only the HTML is published, and the agreement, which is not. */
export function fromPublished(document: unknown): Answers {
  const at = (path: string): unknown =>
    path.split('.').reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), document);
  const amount = (path: string) => String(at(path) ?? '');
  return readAnswers({
    ...(isGroup(document) ? document : {}),
    about: '',
    agreement: '',
    country: at('base.country'),
    city: at('base.city'),
    contact: at('contact.form'),
    currency: at('budget.currency'),
    budgetFrom: amount('budget.from'),
    budgetTo: amount('budget.to'),
  });
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
