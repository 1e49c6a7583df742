import { fold, nearest } from '#lib/text.ts';
import type { Taxonomy, Term } from './taxonomy.ts';

/** The term that somebody most likely meant: its id, name, alias or earlier id is what was written, or near it. */
export function nearestTerm({ terms, renames }: Taxonomy, written: string): Term | undefined {
  const byWord = new Map<string, Term>();
  const add = (word: string, term: Term | undefined) => {
    const key = fold(word);
    if (term && !byWord.has(key)) byWord.set(key, term);
  };
  // Ids first: where one term's alias is another one's id, the id wins.
  for (const term of terms.values()) add(term.id, term);
  for (const term of terms.values()) add(term.name, term);
  for (const term of terms.values()) for (const alias of term.aliases ?? []) add(alias, term);
  for (const [earlier, id] of renames) add(earlier, terms.get(id));
  const word = byWord.has(fold(written)) ? fold(written) : nearest(written, byWord.keys());
  return word === undefined ? undefined : byWord.get(word);
}
