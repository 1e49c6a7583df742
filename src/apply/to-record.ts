/** Answers → the record that front matter will hold: no field without a value, in the order of the schema. */
import { profileSchema } from '#domain/partner.ts';
import type { Answers } from './answers.ts';

/** The account that may change the entry: it comes from the host, never from what was typed. */
export interface Owner {
  readonly id: number;
  readonly login: string;
}

export interface RecordFacts {
  readonly today: string;
  /** Version of the agreement that was accepted. */
  readonly agreement?: string | undefined;
  readonly owner?: Owner | undefined;
}

export type ProfileRecord = Readonly<Record<string, unknown>>;

/** Expects tidy answers. What they say is not checked here. */
export function toRecord(answers: Answers, { today, agreement, owner }: RecordFacts): ProfileRecord {
  const { name, kinds, headline, website, expertise, languages, services, logoAlt } = answers;
  const { relationship, relationshipNote } = answers;
  const record: ProfileRecord = {
    ...{ name, kinds, headline, website, expertise, relationship, relationshipNote },
    ...{ languages, services, logoAlt },
    confirmed: today,
    base: group({ city: answers.city, country: answers.country }),
    budget: toBudget(answers),
    contact: group({ form: answers.contact }),
    owners: owner && [{ id: owner.id, login: owner.login }],
    declarations: answers.aiUse ? { on: today, rights: true, aiUse: answers.aiUse } : undefined,
    agreement: agreement && answers.agreement === 'yes' ? { version: agreement, accepted: today } : undefined,
  };
  const order = Object.keys(profileSchema.shape);
  return Object.fromEntries(order.flatMap((key) => (isSaid(record[key]) ? [[key, record[key]]] : [])));
}

function toBudget({ currency, budgetFrom, budgetTo }: Answers): ProfileRecord | undefined {
  return group({ currency, from: readAmount(budgetFrom), to: readAmount(budgetTo) });
}

/** `60,000`, `60.000` and `60 000` are one number; what is none stays text, which the schema refuses. */
export function readAmount(text: string): number | string {
  const digits = text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  const grouped = /^\d{1,3}(?:[.,'’٬ ]\d{3})+$/.test(digits);
  const plain = grouped ? digits.replace(/\D/g, '') : digits;
  return /^\d{1,15}$/.test(plain) ? Number(plain) : text;
}

/** Values that were given; `undefined` when none was. */
function group(values: ProfileRecord): ProfileRecord | undefined {
  const said = Object.entries(values).filter(([, value]) => isSaid(value));
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
