/** What is offered where a question is answered by choosing, in the language of the hub. */
import { countryCodes, currencyCodes, languageTags } from '#domain/codes.ts';
import type { Hub } from '#domain/hub.ts';
import { AI_USES, PARTNER_KINDS, RELATIONSHIPS } from '#domain/partner.ts';
import { sortByName } from '#lib/collate.ts';
import { countryName, currencyName, languageName } from '#lib/intl.ts';
import { textsOf } from '#texts/catalogues.ts';
import type { FieldId } from './fields.ts';

export interface Option {
  /** What stands in the profile. */
  readonly id: string;
  readonly label: string;
}

/** Terms in the order of the editors, everything else by name; none where nothing is chosen. */
export function optionsFor(id: FieldId, hub: Hub): Option[] {
  const { locale } = hub.settings;
  const t = textsOf(locale);
  switch (id) {
    case 'kinds':
      return PARTNER_KINDS.map((kind) => ({ id: kind, label: t(`facet.kind.${kind}`) }));
    case 'relationship':
      return RELATIONSHIPS.map((tie) => ({ id: tie, label: t(`tie.${tie}`) }));
    case 'aiUse':
      return AI_USES.map((use) => ({ id: use, label: t(`application.aiUse.${use}`) }));
    case 'expertise':
    case 'services':
      return [...(hub.taxonomies.get(id)?.terms.values() ?? [])].map((term) => ({
        id: term.id,
        label: term.name,
      }));
    case 'country':
      return named(countryCodes(), (code) => countryName(code, locale), locale);
    case 'languages':
      return named(spokenIn(hub), (tag) => languageName(tag, locale), locale);
    case 'currency':
      return named(currencyCodes(), (code) => currencyName(code, locale), locale);
    default:
      return [];
  }
}

/** Languages of two letters, and whatever partners of this hub speak besides. */
function spokenIn({ partners }: Hub): Set<string> {
  const spoken = [...partners.values()].flatMap(({ profile }) => profile.languages ?? []);
  return new Set([...languageTags(), ...spoken]);
}

function named(codes: Iterable<string>, nameOf: (code: string) => string, locale: string): Option[] {
  const options = [...codes].map((id) => ({ id, label: nameOf(id) }));
  return sortByName(
    options,
    locale,
    ({ label }) => label,
    ({ id }) => id,
  );
}
