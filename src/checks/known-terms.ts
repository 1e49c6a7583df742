import { nearestTerm } from '#domain/nearest-term.ts';
import type { Place } from '#domain/problem.ts';
import { taxonomyPath } from '#domain/repo-layout.ts';
import type { Taxonomy, TaxonomyName } from '#domain/taxonomy.ts';
import { type TermUse, termUsesOf } from '#domain/term-uses.ts';
import { quote, quoteAll } from '#lib/quote.ts';
import { defineCheck, type Finding } from './check.ts';

/** Filters and landing pages are made of terms, so a word outside the taxonomy would be found by nobody. */
export const knownTerms = defineCheck({
  id: 'known-terms',
  severity: 'error',
  description:
    'Every term that a profile, a roster or the list of wanted partners names is the id of a term in its taxonomy.',
  why: 'Filters, landing pages and the API are made of ids. A name or an alias is not enough, but the message tells which id is meant by it.',
  *run(hub) {
    const lost = new Map<TaxonomyName, string>();
    for (const { file, ...use } of termUsesOf(hub)) {
      const taxonomy = hub.taxonomies.get(use.taxonomy);
      if (!taxonomy) lost.set(use.taxonomy, lost.get(use.taxonomy) ?? use.id);
      else if (!isKnown(use.id, taxonomy)) yield toFinding({ file, field: use.field }, use, taxonomy);
    }
    yield* findLost(lost);
  },
});

function isKnown(id: string, { terms, renames }: Taxonomy): boolean {
  return terms.has(id) || renames.has(id);
}

function toFinding(place: Place, { taxonomy: name, id }: TermUse, taxonomy: Taxonomy): Finding {
  const guess = nearestTerm(taxonomy, id);
  const file = taxonomyPath(name);
  return {
    place,
    message: `Unexpected term ${quote(id)}, expected ${guess ? `\`${guess.id}\`` : `an id from \`${file}\``}`,
    hint: guess
      ? `Did you mean \`${guess.id}\` (${guess.name})?`
      : `Choose from ${quoteAll(taxonomy.terms.keys())}, or propose a new term in \`${file}\`.`,
  };
}

/** One finding for each taxonomy that could not be read, not one for each of its terms. */
function* findLost(lost: ReadonlyMap<TaxonomyName, string>): Generator<Finding> {
  for (const [name, id] of lost) {
    yield {
      place: { file: taxonomyPath(name) },
      message: `Missing or unreadable taxonomy, expected the terms that are named, as ${quote(id)}`,
      hint: 'Add the file or mend it; then its terms can be checked everywhere.',
    };
  }
}
