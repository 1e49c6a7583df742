/** What somebody is asked who wants to be listed: twelve questions, and a few more for those who like. */
import type { TextKey } from '#texts/catalogues.ts';

/** Steps of the form, in order; the answers are checked in a last step of its own. */
export const STEPS = ['you', 'work', 'place', 'ties', 'more'] as const;
export type StepId = (typeof STEPS)[number];

/** How a question is answered: in words, with an address, a number, one or several of what is offered, or a yes. */
export type Control = 'line' | 'text' | 'address' | 'number' | 'one' | 'several' | 'consent';

export interface Field {
  readonly id: string;
  readonly step: StepId;
  readonly control: Control;
  /** Dotted path in the profile; the long description stands below it. */
  readonly path: string;
  /** Asked of everybody; the others are for those who have more to say. */
  readonly core: boolean;
  readonly required: boolean;
  /** Most letters of a line or text, as the schema has it. */
  readonly longest?: number;
}

const core = { core: true, required: true } as const;
const extra = { core: false, required: false } as const;

export const FIELDS = [
  { id: 'name', step: 'you', control: 'line', path: 'name', longest: 90, ...core },
  { id: 'website', step: 'you', control: 'address', path: 'website', longest: 300, ...core },
  { id: 'kinds', step: 'you', control: 'several', path: 'kinds', ...core },
  { id: 'headline', step: 'work', control: 'line', path: 'headline', longest: 160, ...core },
  { id: 'expertise', step: 'work', control: 'several', path: 'expertise', ...core },
  { id: 'about', step: 'work', control: 'text', path: 'body', longest: 4_000, ...extra },
  { id: 'country', step: 'place', control: 'one', path: 'base.country', ...core },
  { id: 'city', step: 'place', control: 'line', path: 'base.city', longest: 80, core: true, required: false },
  { id: 'languages', step: 'place', control: 'several', path: 'languages', ...core },
  { id: 'contact', step: 'place', control: 'address', path: 'contact.form', longest: 300, ...core },
  { id: 'relationship', step: 'ties', control: 'one', path: 'relationship', ...core },
  { id: 'relationshipNote', step: 'ties', control: 'line', path: 'relationshipNote', longest: 200, ...extra },
  { id: 'aiUse', step: 'ties', control: 'one', path: 'declarations.aiUse', ...core },
  { id: 'agreement', step: 'ties', control: 'consent', path: 'agreement', ...core },
  { id: 'services', step: 'more', control: 'several', path: 'services', ...extra },
  { id: 'currency', step: 'more', control: 'one', path: 'budget.currency', ...extra },
  { id: 'budgetFrom', step: 'more', control: 'number', path: 'budget.from', longest: 16, ...extra },
  { id: 'budgetTo', step: 'more', control: 'number', path: 'budget.to', longest: 16, ...extra },
  { id: 'logoAlt', step: 'more', control: 'line', path: 'logoAlt', longest: 120, ...extra },
] as const satisfies readonly Field[];

type AnyField = (typeof FIELDS)[number];
export type FieldId = AnyField['id'];
export type ListFieldId = Extract<AnyField, { control: 'several' }>['id'];

/** The question, its help and its place, as texts. */
export function fieldKeys(id: FieldId): { readonly label: TextKey; readonly hint: TextKey } {
  return { label: `application.${id}`, hint: `application.${id}.hint` };
}
