/** What people write when they mean a term: the vocabulary of a hub's matcher, beside names and aliases. */
import * as z from 'zod';
import { TAXONOMY_NAMES } from './taxonomy.ts';

/** What phrases are given for: the taxonomies, and ways of working. */
export const PHRASE_GROUPS = [...TAXONOMY_NAMES, 'engagement'] as const;

/** Written as `content/phrases.yml`; a hub may have none. */
export const phrasesSchema = z
  .partialRecord(
    z.enum(PHRASE_GROUPS),
    z
      .record(z.string(), z.string().min(1).max(8_000))
      .meta({ description: 'By the id of a term: phrases, separated by commas, in any languages.' }),
  )
  .meta({
    title: 'Phrases',
    description: 'What people write when they mean a term, for the matcher: `content/phrases.yml`.',
  });
