/** JSON Schemas of all files that people write, for editors' completion and for tools that write such files. */
import * as z from 'zod';
import type { Hub } from '#domain/hub.ts';
import { TAXONOMY_NAMES } from '#domain/taxonomy.ts';
import { type ApiContext, documentAddress } from './context.ts';

const INPUT = { target: 'draft-7', io: 'input', unrepresentable: 'any' } as const;

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
  schema: z.ZodType,
  { hub, root }: Pick<ApiContext, 'hub' | 'root'>,
): z.input<typeof jsonSchemaShape> {
  const { $schema, title, description, ...rest } = z.toJSONSchema(schema, {
    ...INPUT,
    override: ({ jsonSchema }) => listTerms(jsonSchema, hub),
  });
  return {
    ...rest,
    $schema: String($schema),
    $id: documentAddress(root, `schemas/${kind}`),
    title: title ?? kind,
    description: description ?? kind,
  };
}

/** Replaces our own mark `taxonomy`, which tools do not know, by the ids that they do. */
function listTerms(schema: z.core.JSONSchema.JSONSchema, { taxonomies }: Hub): void {
  const name = TAXONOMY_NAMES.find((known) => known === schema['taxonomy']);
  if (!name) return;
  delete schema['taxonomy'];
  const ids = [...(taxonomies.get(name)?.terms.keys() ?? [])];
  if (ids.length > 0) schema.enum = ids;
}
