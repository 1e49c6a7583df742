import { profileSchema } from '#domain/partner.ts';
import { toNested } from './nested-fields.ts';

/** Tables know only texts, and YAML may read a name as a number: turns each into what the profile's field asks for. */
export function fitKinds(values: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const issues = profileSchema.safeParse(toNested(values)).error?.issues ?? [];
  const fitted = new Map(values);
  for (const issue of issues) {
    const field = issue.path.join('.');
    if (issue.code === 'invalid_type' && values.has(field)) {
      fitted.set(field, fitKind(values.get(field), issue.expected));
    }
  }
  return fitted;
}

function fitKind(value: unknown, kind: string): unknown {
  if (kind === 'string' && typeof value === 'number') return String(value);
  if (kind === 'array' && !Array.isArray(value)) return [value];
  if ((kind === 'number' || kind === 'int') && /^\d{1,9}$/.test(String(value))) return Number(value);
  return value;
}
