/** What the words of the search box are looked up in: names of partners, and labels of values with their aliases. */
import type { DecodedFacet, DecodedIndex } from './decode-index.ts';
import { createWordFinder, type WordFinder } from './word-finder.ts';

export interface Finders {
  readonly names: WordFinder;
  /** By key of facet. */
  readonly labels: ReadonlyMap<string, WordFinder>;
}

export function createFinders({ names, facets }: DecodedIndex): Finders {
  return {
    names: createWordFinder(names),
    labels: new Map([...facets.values()].map((facet) => [facet.key, createWordFinder(textsOf(facet))])),
  };
}

function textsOf({ values }: DecodedFacet): string[] {
  return values.map(({ label, aliases }) => [label, ...aliases].join(' '));
}
