/** Vocabularies as the API shows them. */
import * as z from 'zod';
import { TAXONOMY_NAMES, type Term } from '#domain/taxonomy.ts';
import type { ApiContext } from './context.ts';

const termShape = z.object({
  id: z.string().meta({ description: 'Id, as partners carry it.' }),
  name: z.string().meta({ description: 'Name as it is shown.' }),
  description: z.string().optional().meta({ description: 'The term in a sentence.' }),
  parent: z.string().optional().meta({ description: 'Id of the wider term.' }),
  aliases: z.array(z.string()).meta({ description: 'Other words for the same thing.' }),
  renamedFrom: z.array(z.string()).meta({ description: 'Earlier ids; partners carry the present one.' }),
});

export const taxonomyListShape = z.object({
  taxonomies: z
    .array(
      z.object({
        name: z.string().meta({ description: 'Name, which is also the field of a partner that uses it.' }),
        title: z.string().meta({ description: 'Heading, as `Industries`.' }),
        singular: z.string().meta({ description: 'One of them, as `Industry`.' }),
        terms: z.array(termShape).meta({ description: 'Terms, in the order that editors prefer.' }),
      }),
    )
    .meta({ description: 'The vocabularies of this hub.' }),
});

export function toTaxonomyList({ hub }: ApiContext): z.infer<typeof taxonomyListShape> {
  const taxonomies = TAXONOMY_NAMES.flatMap((name) => {
    const taxonomy = hub.taxonomies.get(name);
    if (!taxonomy) return [];
    const { title, singular, terms } = taxonomy;
    return { name, title, singular, terms: [...terms.values()].map(toTerm) };
  });
  return { taxonomies };
}

function toTerm({ id, name, description, parent, aliases, renamedFrom }: Term): z.infer<typeof termShape> {
  return { id, name, description, parent, aliases: aliases ?? [], renamedFrom: renamedFrom ?? [] };
}
