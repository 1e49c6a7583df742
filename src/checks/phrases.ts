import { phrasesPath } from '#domain/repo-layout.ts';
import { quote } from '#lib/quote.ts';
import { defineCheck } from './check.ts';

/** Words for a term that is not there are words that nobody will ever match. */
export const phrases = defineCheck({
  id: 'phrases',
  severity: 'error',
  description: 'Phrases are given for terms that the hub has.',
  why: 'The matcher finds terms by their ids. A mistyped one would leave its words without effect, and nobody would notice.',
  *run(hub) {
    for (const [taxonomy, lists] of Object.entries(hub.phrases)) {
      const terms = [...hub.taxonomies.values()].find(({ name }) => name === taxonomy)?.terms;
      for (const id of Object.keys(lists)) {
        if (terms?.has(id)) continue;
        yield {
          place: { file: phrasesPath, field: `${taxonomy}.${id}` },
          message: `Unexpected ${quote(id)}, expected the id of a term of \`${taxonomy}\``,
          hint: 'Name a term that the taxonomy has, or delete the entry.',
        };
      }
    }
  },
});
