/** One entry a content type: how its files are read and what they must hold. */
import type * as z from 'zod';
import { editorsSchema } from '#domain/editor.ts';
import { profileSchema } from '#domain/partner.ts';
import { rankingSchema } from '#domain/ranking.ts';
import type { FileKind } from '#domain/repo-layout.ts';
import { rosterSchema } from '#domain/roster.ts';
import { settingsSchema } from '#domain/settings.ts';
import { taxonomySchema } from '#domain/taxonomy.ts';
import { tiersSchema } from '#domain/tier.ts';

/** `markdown`: YAML front matter and a text; `yaml`: the whole file. */
interface Collection<Schema extends z.ZodType> {
  readonly format: 'markdown' | 'yaml';
  readonly schema: Schema;
}

const define = <Schema extends z.ZodType>(
  format: 'markdown' | 'yaml',
  schema: Schema,
): Collection<Schema> => ({ format, schema });

export const collections = {
  profile: define('markdown', profileSchema),
  roster: define('yaml', rosterSchema),
  taxonomy: define('yaml', taxonomySchema),
  settings: define('yaml', settingsSchema),
  tiers: define('yaml', tiersSchema),
  ranking: define('yaml', rankingSchema),
  editors: define('yaml', editorsSchema),
} satisfies Partial<Record<FileKind['kind'], Collection<z.ZodType>>>;

export type CollectionKind = keyof typeof collections;

/** A parsed file of one collection. */
export type Entry<Kind extends CollectionKind> = {
  readonly path: string;
  readonly data: z.output<(typeof collections)[Kind]['schema']>;
  /** The text below the front matter; empty for YAML files. */
  readonly body: string;
};

export function isCollection(kind: string): kind is CollectionKind {
  return Object.hasOwn(collections, kind);
}
