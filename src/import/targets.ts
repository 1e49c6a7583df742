/** Fields of a profile that a mapping may set. */
import type * as z from 'zod';
import { profileSchema } from '#domain/partner.ts';

/** Who may change a folder, and consent to be shown, are never decided by a table. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  owners: 'another field: owners claim their entry themselves',
  agreement: 'another field: owners accept the agreement themselves',
  people: 'another field: people are shown by their own consent only',
  'contact.email': 'another field: mail addresses from a table are never published',
  'contact.publishEmail': 'another field: mail addresses from a table are never published',
};

export interface TargetFault {
  readonly expected: string;
  /** Fields of which one may be meant. */
  readonly allowed?: readonly string[];
}

/** Why a dotted path is no field that a mapping may set; `undefined` when it is one. */
export function targetFault(target: string): TargetFault | undefined {
  const forbidden = FORBIDDEN[target];
  if (forbidden) return { expected: forbidden };
  let schema: z.core.$ZodType = profileSchema;
  const seen: string[] = [];
  for (const key of target.split('.')) {
    const shape = shapeOf(schema);
    const next = shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!next) {
      const allowed = Object.keys(shape ?? {}).map((name) => [...seen, name].join('.'));
      return { expected: 'a field of the profile', allowed };
    }
    seen.push(key);
    schema = next;
  }
  return undefined;
}

function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const { innerType, shape } = schema._zod.def as {
    innerType?: z.core.$ZodType;
    shape?: Readonly<Record<string, z.core.$ZodType>>;
  };
  return innerType ? shapeOf(innerType) : shape;
}
