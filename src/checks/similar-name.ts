import { isListed } from '#domain/partner.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { quote } from '#lib/quote.ts';
import { fold } from '#lib/text.ts';
import { defineCheck } from './check.ts';

/** Legal forms, folded; they say nothing about who somebody is. */
const LEGAL_FORMS = new Set([
  ...[
    'ab',
    'ag',
    'aps',
    'as',
    'asa',
    'bv',
    'bvba',
    'co',
    'company',
    'corp',
    'corporation',
    'doo',
    'eirl',
    'ek',
  ],
  ...[
    'eood',
    'ev',
    'gbr',
    'gmbh',
    'inc',
    'incorporated',
    'kft',
    'kg',
    'kk',
    'lda',
    'limitada',
    'limited',
    'llc',
  ],
  ...[
    'llp',
    'lp',
    'ltd',
    'ltda',
    'mbh',
    'nv',
    'ohg',
    'ood',
    'ou',
    'oy',
    'oyj',
    'plc',
    'private',
    'pte',
    'pty',
  ],
  ...[
    'pvt',
    'sa',
    'sarl',
    'sas',
    'sasu',
    'sdn',
    'bhd',
    'sl',
    'slu',
    'spa',
    'spzoo',
    'sro',
    'srl',
    'ug',
    'uab',
    'und',
  ],
]);
/** Legal forms that are written without a space, before or after the name. */
const ATTACHED_FORMS = /^(?:株式会社|有限会社|合同会社|주식회사)|(?:株式会社|有限会社|合同会社|주식회사)$/gu;

/** Equal names in two spellings are usually one company entered twice. */
export const similarName = defineCheck({
  id: 'similar-name',
  severity: 'warning',
  description: 'Two listed partners do not have the same name in two spellings.',
  why: 'Names are compared without case, accents, punctuation, spaces and legal forms such as `GmbH`, `Ltd` or `Pty`. Two organisations may truly share a name, so this only asks for a look.',
  *run(hub) {
    const seen = new Map<string, { slug: string; name: string }>();
    for (const partner of hub.partners.values()) {
      if (!isListed(partner)) continue;
      const { slug, profile } = partner;
      const other = seen.get(coreName(profile.name));
      if (other) {
        yield {
          place: { file: profilePath(slug), field: 'name' },
          message: `Unexpected name ${quote(profile.name)}, partner \`${other.slug}\` is called ${quote(other.name)}`,
          hint: 'If both entries are the same organisation, delete one of them; else tell them apart, as by a city.',
        };
      } else seen.set(coreName(profile.name), { slug, name: profile.name });
    }
  },
});

/** What is left of a name when all that varies between spellings is gone. */
function coreName(name: string): string {
  // "S.A." and "Sp. z o.o." fold to single letters.
  const folded = fold(name.replace(/(?<=\p{L})\.(?=\p{L})/gu, '').replace(/\bsp\.? z ?o/giu, 'spzo'));
  const words = folded.replace(ATTACHED_FORMS, '').trim().split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join('') || folded;
}
