/** JSON Schemas of all files that people write, for editors' completion and for tools that write such files. */
import * as z from 'zod';
import { editorsSchema } from '#domain/editor.ts';
import type { Hub } from '#domain/hub.ts';
import { profileSchema } from '#domain/partner.ts';
import { rankingSchema } from '#domain/ranking.ts';
import { rosterSchema } from '#domain/roster.ts';
import { settingsSchema } from '#domain/settings.ts';
import { TAXONOMY_NAMES, taxonomySchema } from '#domain/taxonomy.ts';
import { tiersSchema } from '#domain/tier.ts';
import { type ApiContext, documentAddress } from './context.ts';

const INPUT = { target: 'draft-7', io: 'input', unrepresentable: 'any' } as const;

interface FileSchema {
  readonly title: string;
  /** Which files it describes. */
  readonly files: string;
  readonly schema: z.ZodType;
}

/** By kind, which is also the name in the address. */
export const FILE_SCHEMAS: ReadonlyMap<string, FileSchema> = new Map([
  [
    'profile',
    { title: 'Profile', files: 'front matter of `partners/<slug>/profile.md`', schema: profileSchema },
  ],
  ['roster', { title: 'Roster entry', files: '`content/roster/<slug>.yml`', schema: rosterSchema }],
  ['taxonomy', { title: 'Taxonomy', files: '`content/taxonomy/<name>.yml`', schema: taxonomySchema }],
  ['settings', { title: 'Hub settings', files: '`content/hub.yml`', schema: settingsSchema }],
  ['tiers', { title: 'Tiers', files: '`content/tiers.yml`', schema: tiersSchema }],
  ['ranking', { title: 'Ranking', files: '`content/ranking.yml`', schema: rankingSchema }],
  ['editors', { title: 'Editors', files: '`content/editors.yml`', schema: editorsSchema }],
]);

/** What is certain of each document. */
export const jsonSchemaShape = z.looseObject({
  $schema: z.string().meta({ description: 'The dialect, draft 7.' }),
  $id: z.url().meta({ description: 'Address of the document.' }),
  title: z.string().meta({ description: 'What it describes.' }),
  description: z.string().meta({ description: 'Which files it is for.' }),
});

/** What a schema allows as input. Draft 7, which every editor understands. */
export function toJsonSchema(schema: z.ZodType): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(schema, INPUT);
}

/** The schema of one kind of file in this hub: terms of taxonomies are listed, so that editors can offer them. */
export function toFileSchema(
  kind: string,
  { title, files, schema }: FileSchema,
  { hub, root }: Pick<ApiContext, 'hub' | 'root'>,
): z.input<typeof jsonSchemaShape> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    ...INPUT,
    override: ({ jsonSchema }) => listTerms(jsonSchema, hub),
  });
  const description = `${title} of ${hub.settings.name}: ${files}.`;
  const $id = documentAddress(root, `schemas/${kind}`);
  return { ...rest, $schema: String($schema), $id, title, description };
}

/** Replaces our own mark `taxonomy`, which tools do not know, by the ids that they do. */
function listTerms(schema: z.core.JSONSchema.JSONSchema, { taxonomies }: Hub): void {
  const name = TAXONOMY_NAMES.find((known) => known === schema['taxonomy']);
  if (!name) return;
  delete schema['taxonomy'];
  const ids = [...(taxonomies.get(name)?.terms.keys() ?? [])];
  if (ids.length > 0) schema.enum = ids;
}
