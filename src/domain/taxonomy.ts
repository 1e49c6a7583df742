/** Controlled vocabularies: what partners may call what they do. */
import * as z from 'zod';
import { distinctBy } from './distinct.ts';
import { slugSchema } from './slug.ts';

export const TAXONOMY_NAMES = ['expertise', 'services', 'industries', 'regions', 'certifications'] as const;
export type TaxonomyName = (typeof TAXONOMY_NAMES)[number];

/** A field whose value is the id of a term in the named taxonomy; `checks/known-terms.ts` looks it up. */
export function termOf(taxonomy: TaxonomyName) {
  // Any words, so that whoever writes a name instead of an id is told which id is meant.
  return z
    .string()
    .min(1)
    .max(60)
    .meta({ taxonomy, description: `Id of a term of the taxonomy \`${taxonomy}\`.` });
}

export const termSchema = z.strictObject({
  id: slugSchema.meta({
    description: 'Id that profiles and addresses use. Never reused for another meaning.',
  }),
  name: z.string().min(1).max(60).meta({ description: 'Name as it is shown.' }),
  description: z.string().max(300).optional().meta({ description: 'One sentence for the landing page.' }),
  aliases: z
    .array(z.string().min(1).max(60))
    .optional()
    .meta({ description: 'Other words for the same thing; search and import understand them.' }),
  renamedFrom: z
    .array(slugSchema)
    .optional()
    .meta({ description: 'Earlier ids of this term; profiles that still use them are told the new one.' }),
  parent: slugSchema.optional().meta({ description: 'Id of the wider term.' }),
});

/** One vocabulary, written as `content/taxonomy/<name>.yml`. */
export const taxonomySchema = z
  .strictObject({
    title: z.string().min(1).max(40).meta({ description: 'Heading, as `Industries`.' }),
    singular: z.string().min(1).max(40).meta({ description: 'One of them, as `Industry`.' }),
    terms: z
      .array(termSchema)
      .min(1)
      .superRefine(distinctBy('id'))
      .meta({ description: 'The terms, in the order that editors prefer.' }),
  })
  .meta({ title: 'Taxonomy', description: 'One vocabulary: `content/taxonomy/<name>.yml`.' });

export type Term = z.infer<typeof termSchema>;

/** A taxonomy with its look-ups. */
export interface Taxonomy {
  readonly name: TaxonomyName;
  readonly title: string;
  readonly singular: string;
  readonly terms: ReadonlyMap<string, Term>;
  /** Earlier id → present id. */
  readonly renames: ReadonlyMap<string, string>;
}

/** Links a parsed taxonomy file. */
export function toTaxonomy(name: TaxonomyName, file: z.infer<typeof taxonomySchema>): Taxonomy {
  const renames = file.terms.flatMap((term) =>
    (term.renamedFrom ?? []).map((earlier): [string, string] => [earlier, term.id]),
  );
  return {
    name,
    title: file.title,
    singular: file.singular,
    terms: new Map(file.terms.map((term) => [term.id, term])),
    renames: new Map(renames),
  };
}

/** The term and all wider ones, narrowest first. Stops at a loop, which `checks/taxonomies.ts` reports. */
export function withAncestors(taxonomy: Taxonomy, id: string): string[] {
  const path: string[] = [];
  for (let at: string | undefined = id; at && !path.includes(at); at = taxonomy.terms.get(at)?.parent)
    path.push(at);
  return path;
}
