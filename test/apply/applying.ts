/** Answers and rules for tests of applications; a test names only what matters to it. */
import path from 'node:path';
import { type Answers, readAnswers } from '#apply/answers.ts';
import { formParts } from '#apply/form-parts.ts';
import { toRules } from '#apply/rules.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';

export const fixture = diskSource(path.resolve(import.meta.dirname, '../fixtures/hub'));
export const { hub } = await loadHub(fixture);
export const rules = toRules(hub);

export function someAnswers(parts: Partial<Answers> = {}): Answers {
  return readAnswers({
    name: 'Harbour Light',
    website: 'https://harbourlight.example',
    kinds: ['agency'],
    headline: 'We help small museums to plan their exhibitions.',
    expertise: ['planning'],
    about: 'Two people and a dog.\n\nWe answer letters.',
    country: 'PT',
    city: 'Porto',
    languages: ['pt', 'en'],
    contact: 'https://harbourlight.example/contact',
    relationship: 'independent',
    aiUse: 'none',
    agreement: 'yes',
    ...parts,
  });
}

/** An issue as GitHub makes it of the form; `own` says what stands under a heading. */
export function anIssue(own: Readonly<Record<string, string>> = {}, ofHub = hub): string {
  const answers = someAnswers();
  return formParts(ofHub)
    .map((part) => {
      const answer = part.control === 'upload' ? '' : answers[part.id];
      const labels = part.control === 'upload' ? [] : part.options;
      const chosen = labels.filter(
        ({ id }) => id === answer || (answer.includes(id) && typeof answer !== 'string'),
      );
      const words = chosen.length > 0 ? chosen.map(({ label }) => label).join(', ') : String(answer);
      const text = part.control === 'consent' ? `- [X] ${part.options[0]?.label}` : words;
      return `### ${part.label}\n\n${own[part.id] ?? (text || '_No response_')}`;
    })
    .join('\n\n');
}
