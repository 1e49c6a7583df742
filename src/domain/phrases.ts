/** What people write when they mean a term: the vocabulary of a hub's matcher, beside names and aliases. */
import * as z from 'zod';
import { TAXONOMY_NAMES, type TaxonomyName } from './taxonomy.ts';

/** Written as `content/phrases.yml`; a hub may have none. */
export const phrasesSchema = z
  .partialRecord(
    z.enum(TAXONOMY_NAMES),
    z
      .record(z.string(), z.string().min(1).max(8_000))
      .meta({ description: 'By the id of a term: phrases, separated by commas, in any languages.' }),
  )
  .meta({
    title: 'Phrases',
    description: 'What people write when they mean a term, for the matcher: `content/phrases.yml`.',
  });

/** By taxonomy and id of the term: phrases, separated by commas. */
export type Phrases = Readonly<Partial<Record<TaxonomyName, Readonly<Record<string, string>>>>>;

/** The phrases of one term. */
export function phrasesOf(phrases: Phrases, taxonomy: TaxonomyName, term: string): string[] {
  const list = phrases[taxonomy];
  if (!list || !Object.hasOwn(list, term)) return [];
  return (list[term] ?? '')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
