/** What an applicant answered, as it was typed, and the same in the form in which it is written down. */
import { FIELDS, type FieldId, type ListFieldId } from './fields.ts';

/** Lists are in the order in which they were chosen; an accepted agreement is `yes`. */
export type Answers = {
  readonly [Id in FieldId]: Id extends ListFieldId ? readonly string[] : string;
};

/** Entries of a list, and letters of a text, that anybody could mean; more is no answer. */
const MOST_ENTRIES = 100;
const MOST_LETTERS = 50_000;

export function isListField(id: FieldId): id is ListFieldId {
  return FIELDS.some((field) => field.id === id && field.control === 'several');
}

/** Answers out of anything: a draft that an earlier version kept, or a file that somebody changed. */
export function readAnswers(stored: unknown): Answers {
  const given: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const entries = FIELDS.map(({ id }) => [id, isListField(id) ? toList(given[id]) : toText(given[id])]);
  return Object.fromEntries(entries) as Answers;
}

/** On one line where a line was asked for, each choice once: what will stand in the file. */
export function tidyAnswers(answers: Answers): Answers {
  const entries = FIELDS.map(({ id, control }) => {
    const answer = answers[id];
    if (typeof answer !== 'string') return [id, [...new Set(answer)]];
    return [id, control === 'text' ? answer.replace(/\r\n?/g, '\n').trim() : toLine(answer)];
  });
  return Object.fromEntries(entries) as Answers;
}

export function isEmpty(answer: string | readonly string[]): boolean {
  return answer.length === 0;
}

function toLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MOST_LETTERS) : '';
}

function toList(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry) => typeof entry === 'string').slice(0, MOST_ENTRIES);
}
