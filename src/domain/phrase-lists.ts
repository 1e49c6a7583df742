/** Reads the phrases of a hub, in pages too: nothing here needs a schema. */
import type { TaxonomyName } from './taxonomy.ts';

/** Ways of working are no taxonomy of the hub, and yet people have many words for them. */
export type PhraseGroup = TaxonomyName | 'engagement';

/** By taxonomy (or `engagement`) and id of the term: phrases, separated by commas. */
export type Phrases = Readonly<Partial<Record<PhraseGroup, Readonly<Record<string, string>>>>>;

/** A phrase that stands for all words of another term, as `@expertise/migration`; `undefined` for any other. */
export function referenceOf(phrase: string): { taxonomy: string; term: string } | undefined {
  const [taxonomy = '', term = ''] = phrase.startsWith('@') ? phrase.slice(1).split('/') : [];
  return taxonomy && term ? { taxonomy, term } : undefined;
}

/** The phrases of one term. */
export function phrasesOf(phrases: Phrases, group: PhraseGroup, term: string): string[] {
  const list = phrases[group];
  if (!list || !Object.hasOwn(list, term)) return [];
  return (list[term] ?? '')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
