import { taxonomyPath } from '#domain/repo-layout.ts';
import { type Taxonomy, withAncestors } from '#domain/taxonomy.ts';
import { quote } from '#lib/quote.ts';
import { fold, nearest } from '#lib/text.ts';
import { defineCheck, type Finding } from './check.ts';

/** A taxonomy must lead from every word to one term, and from every term up to a root. */
export const taxonomies = defineCheck({
  id: 'taxonomies',
  severity: 'error',
  description: 'Within a taxonomy, parents exist and do not loop, and each word leads to one term.',
  why: 'Search and import understand names, aliases and earlier ids. A word that leads to two terms, or an earlier id that is also a present one, would send people to the wrong page.',
  *run(hub) {
    for (const taxonomy of hub.taxonomies.values()) {
      yield* checkParents(taxonomy);
      yield* checkRenames(taxonomy);
      yield* checkWords(taxonomy);
    }
  },
});

function* checkParents(taxonomy: Taxonomy): Generator<Finding> {
  for (const [index, { id, parent }] of [...taxonomy.terms.values()].entries()) {
    const fault = parent === undefined ? undefined : faultOfParent(taxonomy, id, parent);
    if (fault)
      yield { place: { file: taxonomyPath(taxonomy.name), field: `terms.${index}.parent` }, ...fault };
  }
}

function faultOfParent(taxonomy: Taxonomy, id: string, parent: string): Omit<Finding, 'place'> | undefined {
  if (!taxonomy.terms.has(parent)) {
    const guess = nearest(parent, taxonomy.terms.keys());
    return {
      message: `Unexpected parent \`${parent}\`, expected ${guess ? `\`${guess}\`` : 'the id of a term in this file'}`,
      hint: guess ? `Did you mean \`${guess}\`?` : 'Add the parent as a term, or remove the field.',
    };
  }
  if (!withAncestors(taxonomy, parent).includes(id)) return undefined;
  return {
    message: `Unexpected parent \`${parent}\` of \`${id}\`, expected a term that is not itself below \`${id}\``,
    hint: 'Remove the parent from one of the terms in the loop.',
  };
}

function* checkRenames({ name, terms }: Taxonomy): Generator<Finding> {
  const owners = new Map<string, string>();
  for (const [index, { id, renamedFrom = [] }] of [...terms.values()].entries()) {
    for (const [number, earlier] of renamedFrom.entries()) {
      const fault = faultOfRename(earlier, terms.has(earlier), owners.get(earlier));
      owners.set(earlier, owners.get(earlier) ?? id);
      if (fault)
        yield {
          place: { file: taxonomyPath(name), field: `terms.${index}.renamedFrom.${number}` },
          ...fault,
        };
    }
  }
}

function faultOfRename(
  earlier: string,
  isLive: boolean,
  owner: string | undefined,
): Omit<Finding, 'place'> | undefined {
  if (isLive) {
    return {
      message: `Unexpected earlier id \`${earlier}\`, expected one that no term has now`,
      hint: `Remove it here, or give the present term \`${earlier}\` another id.`,
    };
  }
  if (owner === undefined) return undefined;
  return {
    message: `Unexpected earlier id \`${earlier}\`, already an earlier id of \`${owner}\``,
    hint: 'Keep it with the term that took its place.',
  };
}

/** Names and aliases: ids are claimed first, then names, so that the alias is what gets blamed. */
function* checkWords({ name, terms }: Taxonomy): Generator<Finding> {
  const owners = new Map([...terms.keys()].map((id): [string, string] => [fold(id), id]));
  const list = [...terms.values()];
  const words = [
    ...list.map((term, index) => ({ term, word: term.name, field: `terms.${index}.name` })),
    ...list.flatMap((term, index) =>
      (term.aliases ?? []).map((word, at) => ({ term, word, field: `terms.${index}.aliases.${at}` })),
    ),
  ];
  for (const { term, word, field } of words) {
    const owner = owners.get(fold(word));
    if (owner === undefined) owners.set(fold(word), term.id);
    else if (owner !== term.id) {
      yield {
        place: { file: taxonomyPath(name), field },
        message: `Unexpected ${quote(word)}, which already leads to the term \`${owner}\``,
        hint: 'Leave the word to one of the two terms.',
      };
    }
  }
}
