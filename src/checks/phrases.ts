import { findTerm, type Hub } from '#domain/hub.ts';
import { ENGAGEMENTS } from '#domain/partner.ts';
import { type PhraseGroup, phrasesOf, referenceOf } from '#domain/phrase-lists.ts';
import { PHRASE_GROUPS } from '#domain/phrases.ts';
import { phrasesPath } from '#domain/repo-layout.ts';
import { TAXONOMY_NAMES } from '#domain/taxonomy.ts';
import { quote } from '#lib/quote.ts';
import { defineCheck, type Finding } from './check.ts';

/** Words for a term that is not there are words that nobody will ever match. */
export const phrases = defineCheck({
  id: 'phrases',
  severity: 'error',
  description: 'Phrases are given for terms that the hub has.',
  why: 'The matcher finds terms by their ids. A mistyped one would leave its words without effect, and nobody would notice.',
  *run(hub) {
    for (const group of PHRASE_GROUPS) {
      for (const id of Object.keys(hub.phrases[group] ?? {})) {
        const place = { file: phrasesPath, field: `${group}.${id}` };
        if (isTerm(hub, group, id)) {
          yield* unknownReferences(hub, phrasesOf(hub.phrases, group, id), place);
          continue;
        }
        yield {
          place,
          message: `Unexpected ${quote(id)}, expected the id of a term of \`${group}\``,
          hint: 'Name a term that the taxonomy has, or delete the entry.',
        };
      }
    }
  },
});

function isTerm(hub: Hub, group: PhraseGroup, id: string): boolean {
  if (group === 'engagement') return ENGAGEMENTS.some((way) => way === id);
  return hub.taxonomies.get(group)?.terms.has(id) ?? false;
}

/** References as `@expertise/migration` that lead nowhere. */
function* unknownReferences(hub: Hub, list: readonly string[], place: Finding['place']): Generator<Finding> {
  for (const phrase of list.filter((text) => text.startsWith('@'))) {
    const reference = referenceOf(phrase);
    const taxonomy = TAXONOMY_NAMES.find((name) => name === reference?.taxonomy);
    if (taxonomy && reference && findTerm(hub, taxonomy, reference.term)) continue;
    yield {
      place,
      message: `Unexpected ${quote(phrase)}, expected \`@taxonomy/term\` with the id of a term`,
      hint: 'Name a term that the hub has, or delete the phrase.',
    };
  }
}
