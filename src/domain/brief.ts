/** What a prospect asks for: the fields of the request for an introduction. */

/** In the order of the form. */
export const BRIEF_FIELDS = [
  'what',
  'when',
  'budget',
  'place',
  'language',
  'message',
  'name',
  'email',
] as const;
export type BriefField = (typeof BRIEF_FIELDS)[number];

export type Brief = Readonly<Record<BriefField, string>>;

/** Characters that a field holds at most; what is sent by mail link is shorter still. */
export const BRIEF_LIMITS: Readonly<Record<BriefField, number>> = {
  what: 2_000,
  when: 80,
  budget: 60,
  place: 60,
  language: 60,
  message: 2_000,
  name: 120,
  email: 120,
};

export const BRIEF_FAULTS = ['missingWhat', 'missingName', 'wrongEmail'] as const;

export interface BriefFault {
  readonly field: BriefField;
  readonly fault: (typeof BRIEF_FAULTS)[number];
}

/** What keeps a brief from being sent, in the order of the form. */
export function briefFaults({ what, name, email }: Brief): BriefFault[] {
  return [
    ...(what.trim() ? [] : [{ field: 'what', fault: 'missingWhat' } as const]),
    ...(name.trim() ? [] : [{ field: 'name', fault: 'missingName' } as const]),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim())
      ? []
      : [{ field: 'email', fault: 'wrongEmail' } as const]),
  ];
}

/** Seconds that nobody needs less of to fill in the form. */
export const LEAST_SECONDS = 3;

/** Crockford's digits: without I, L, O and U, which are misread or spell words (crockford.com/base32.html). */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random bytes a reference is made of. */
export const REFERENCE_BYTES = 8;

/** `GH-7K3F-92QX`: what prospect, program and partner can name, 40 bits by lot. */
export function referenceFrom(bytes: Uint8Array): string {
  const digits = [...bytes.slice(0, REFERENCE_BYTES)].map((byte) => DIGITS[byte % DIGITS.length]).join('');
  return `GH-${digits.slice(0, 4)}-${digits.slice(4)}`;
}
