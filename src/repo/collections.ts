/** One entry a content type: how its files are read and what they must hold. */
import type * as z from 'zod';
import { editorsSchema } from '#domain/editor.ts';
import type { Hub } from '#domain/hub.ts';
import { linkChecksSchema } from '#domain/link-check.ts';
import { ownershipSchema } from '#domain/ownership.ts';
import { profileSchema } from '#domain/partner.ts';
import { phrasesSchema } from '#domain/phrases.ts';
import { rankingSchema } from '#domain/ranking.ts';
import type { FileKind } from '#domain/repo-layout.ts';
import { reviewPolicySchema } from '#domain/review-policy.ts';
import { rosterSchema } from '#domain/roster.ts';
import { rubricSchema } from '#domain/rubric.ts';
import { settingsSchema } from '#domain/settings.ts';
import { taxonomySchema } from '#domain/taxonomy.ts';
import { tiersSchema } from '#domain/tier.ts';
import { translationSchema } from '#domain/translation.ts';
import { wantedSchema } from '#domain/wanted.ts';

/** `markdown`: YAML front matter and a text; `yaml`: the whole file. */
type Format = 'markdown' | 'yaml';

interface Collection {
  readonly format: Format;
  readonly schema: z.ZodType;
  /** Map of the Hub in which each file stands by its slug; absent where `load-hub.ts` joins several files. */
  readonly into?: keyof Hub | undefined;
}

export const collections = {
  profile: { format: 'markdown', schema: profileSchema },
  roster: { format: 'yaml', schema: rosterSchema, into: 'rosters' },
  rubric: { format: 'yaml', schema: rubricSchema, into: 'rubrics' },
  translation: { format: 'yaml', schema: translationSchema, into: 'translations' },
  taxonomy: { format: 'yaml', schema: taxonomySchema },
  settings: { format: 'yaml', schema: settingsSchema },
  tiers: { format: 'yaml', schema: tiersSchema },
  ranking: { format: 'yaml', schema: rankingSchema },
  editors: { format: 'yaml', schema: editorsSchema },
  phrases: { format: 'yaml', schema: phrasesSchema },
  wanted: { format: 'yaml', schema: wantedSchema },
  'review-policy': { format: 'yaml', schema: reviewPolicySchema },
  'link-checks': { format: 'yaml', schema: linkChecksSchema },
  ownership: { format: 'yaml', schema: ownershipSchema },
} as const satisfies Partial<Record<FileKind['kind'], Collection>>;

export type CollectionKind = keyof typeof collections;

/** A parsed file of one collection. */
export type Entry<Kind extends CollectionKind> = {
  readonly path: string;
  readonly data: z.output<(typeof collections)[Kind]['schema']>;
  /** The text below the front matter; empty for YAML files. */
  readonly body: string;
};

/** What a file is in the Hub: its facts, for Markdown with the text as `body`. */
type Value<Kind extends CollectionKind> = Entry<Kind>['data'] &
  ((typeof collections)[Kind]['format'] extends 'markdown' ? { readonly body: string } : unknown);

type IntoOf<Kind extends CollectionKind> = (typeof collections)[Kind] extends { readonly into: infer Into }
  ? Into & string
  : never;

/** The maps of the Hub that hold one file an entry. */
export type EntryMaps = {
  readonly [Kind in CollectionKind as IntoOf<Kind>]: ReadonlyMap<string, Value<Kind>>;
};

export function isCollection(kind: string): kind is CollectionKind {
  return Object.hasOwn(collections, kind);
}
