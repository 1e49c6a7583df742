/** schema.org descriptions of what pages show, and of nothing else. */
import { findTerm, type Hub } from '#domain/hub.ts';
import type { Partner } from '#domain/partner.ts';

const TYPES: Readonly<Record<string, string>> = { consultant: 'Person', creator: 'Person' };

/** An organisation, or a person where one person works alone. */
export function toPartnerJsonLd({ profile }: Partner, hub: Hub, url: string): Record<string, unknown> {
  const {
    name,
    headline,
    website,
    base,
    expertise,
    languages,
    founded,
    teamSize,
    kinds,
    links = [],
  } = profile;
  const alone = teamSize === 1 && kinds.some((kind) => TYPES[kind]);
  const common = {
    name,
    description: headline,
    url,
    sameAs: [website, ...links.map((link) => link.url)],
    address: base && { '@type': 'PostalAddress', addressLocality: base.city, addressCountry: base.country },
    knowsAbout: expertise.map((id) => findTerm(hub, 'expertise', id)?.name ?? id),
    knowsLanguage: languages,
  };
  if (alone) return { '@type': 'Person', ...common };
  return { '@type': 'ProfessionalService', ...common, foundingDate: founded && String(founded) };
}
