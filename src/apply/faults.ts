/** What is wrong with an answer, as a code for which every language has a sentence. */
import type { TextKey } from '#texts/catalogues.ts';
import type { Translate } from '#texts/translate.ts';
import { type FieldId, fieldKeys } from './fields.ts';

/** `lines`, `headings` and `repeated` are of issue forms, the last three of entries that are there already. */
export type Fault =
  | 'missing'
  | 'short'
  | 'long'
  | 'many'
  | 'address'
  | 'number'
  | 'choice'
  | 'below'
  | 'invisible'
  | 'markup'
  | 'refused'
  | 'taken'
  | 'note'
  | 'lines'
  | 'headings'
  | 'repeated'
  | 'past'
  | 'partner'
  | 'file';

interface Found {
  readonly fault: Fault;
  /** Letters or choices: at most, or at least. */
  readonly count?: number;
  /** The slug of the partner that has it already, or a heading. */
  readonly other?: string;
}

export interface FieldProblem extends Found {
  /** Absent when it is about the form as a whole. */
  readonly field?: FieldId;
}

/** The problem as a sentence that says what to do, without the name of its field. */
export function describeProblem({ fault, count, other }: Found, t: Translate<TextKey>): string {
  return t(`application.fault.${fault}`, {
    ...(count !== undefined && { count }),
    ...(other !== undefined && { other }),
  });
}

/** For people who see no form: `Website: Start with https://…`. */
export function describeInFull(problem: FieldProblem, t: Translate<TextKey>): string {
  const text = describeProblem(problem, t);
  return problem.field === undefined ? text : `${t(fieldKeys(problem.field).label)}: ${text}`;
}
