/** What somebody changed of an entry that is there. */
import { type Answers, isEmpty } from './answers.ts';
import { FIELDS, type FieldId } from './fields.ts';
import { readAmount } from './to-record.ts';

/** Declared when an entry is new, and never shown again. */
export const ONCE: readonly FieldId[] = ['agreement', 'aiUse'];

export interface Change {
  /** Keys from the top of the front matter. */
  readonly path: readonly string[];
  /** `undefined`: the field goes. */
  readonly value: unknown;
}

/** Fields that were answered otherwise; both must be tidy. An empty description keeps the present one. */
export function changedFields(before: Answers, after: Answers): FieldId[] {
  return FIELDS.filter(({ id }) => {
    if (ONCE.includes(id)) return false;
    if (id === 'about' && after.about === '') return false;
    return JSON.stringify(before[id]) !== JSON.stringify(after[id]);
  }).map(({ id }) => id);
}

/** The description is no change of front matter. */
export function toChanges(fields: readonly FieldId[], after: Answers): Change[] {
  return FIELDS.filter(({ id }) => id !== 'about' && fields.includes(id)).map(({ id, path, control }) => {
    const answer = after[id];
    const value = control === 'number' ? readAmount(after[id]) : answer;
    return { path: path.split('.'), value: isEmpty(answer) ? undefined : value };
  });
}
