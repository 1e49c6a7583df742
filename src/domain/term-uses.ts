/** Where files of the hub name terms: read from the schemas, so that a new field of terms is checked without a second list. */
import * as z from 'zod';
import type { Hub } from './hub.ts';
import { type Profile, profileSchema } from './partner.ts';
import { profilePath, rosterPath, wantedPath } from './repo-layout.ts';
import { rosterSchema } from './roster.ts';
import { TAXONOMY_NAMES, type TaxonomyName } from './taxonomy.ts';
import { wantedSchema } from './wanted.ts';

interface TermField {
  readonly taxonomy: TaxonomyName;
  /** Keys from the profile down to the term; `EACH` for every entry of a list. */
  readonly path: readonly (string | typeof EACH)[];
}

export interface TermUse {
  readonly taxonomy: TaxonomyName;
  /** As it is written; it may be no term at all. */
  readonly id: string;
  /** Dotted, as `expertise.0`. */
  readonly field: string;
}

const EACH = Symbol('each entry');

/** Every field of a schema that was made with `termOf`. */
export function termFieldsOf(schema: z.core.$ZodType): TermField[] {
  const taxonomy = TAXONOMY_NAMES.find((name) => name === z.globalRegistry.get(schema)?.['taxonomy']);
  if (taxonomy) return [{ taxonomy, path: [] }];
  const { innerType, element, shape, options } = schema._zod.def as {
    readonly innerType?: z.core.$ZodType;
    readonly element?: z.core.$ZodType;
    readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
    readonly options?: readonly z.core.$ZodType[];
  };
  return [
    ...(innerType ? termFieldsOf(innerType) : []),
    ...(element ? below(EACH, element) : []),
    ...Object.entries(shape ?? {}).flatMap(([key, inner]) => below(key, inner)),
    ...(options ?? []).flatMap(termFieldsOf),
  ];
}

function below(key: string | typeof EACH, schema: z.core.$ZodType): TermField[] {
  return termFieldsOf(schema).map(({ taxonomy, path }) => ({ taxonomy, path: [key, ...path] }));
}

const PROFILE_FIELDS = termFieldsOf(profileSchema);
const ROSTER_FIELDS = termFieldsOf(rosterSchema);
const WANTED_FIELDS = termFieldsOf(wantedSchema);

/** Every term that a profile names, in the order of the schema. */
export function termUses(profile: Profile): TermUse[] {
  return usesOf(PROFILE_FIELDS, profile);
}

/** Every term that a file of the hub names, with the path of the file. */
export function* termUsesOf({
  partners,
  rosters,
  wanted,
}: Hub): Generator<TermUse & { readonly file: string }> {
  for (const { slug, profile } of partners.values())
    for (const use of termUses(profile)) yield { ...use, file: profilePath(slug) };
  for (const [slug, roster] of rosters)
    for (const use of usesOf(ROSTER_FIELDS, roster)) yield { ...use, file: rosterPath(slug) };
  for (const use of usesOf(WANTED_FIELDS, { wanted })) yield { ...use, file: wantedPath };
}

function usesOf(fields: readonly TermField[], holder: object): TermUse[] {
  return fields.flatMap(({ taxonomy, path }) =>
    valuesAt(holder, path).map(({ id, field }) => ({ taxonomy, id, field })),
  );
}

function valuesAt(holder: unknown, [key, ...rest]: TermField['path']): { id: string; field: string }[] {
  if (key === undefined) return typeof holder === 'string' ? [{ id: holder, field: '' }] : [];
  const entries: [string, unknown][] =
    key === EACH
      ? Object.entries(holder ?? [])
      : [[key, (holder as Record<string, unknown> | undefined)?.[key]]];
  return entries.flatMap(([name, value]) =>
    valuesAt(value, rest).map(({ id, field }) => ({ id, field: field ? `${name}.${field}` : name })),
  );
}
