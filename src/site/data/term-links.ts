/** Terms of a taxonomy as links to everybody who has them. */
import { findTerm } from '#domain/hub.ts';
import type { TaxonomyName } from '#domain/taxonomy.ts';
import type { Site } from './site.ts';

/** The facet in addresses, by taxonomy. */
const FACET_OF = {
  expertise: 'expertise',
  services: 'service',
  industries: 'industry',
  regions: 'region',
  certifications: 'certification',
} as const satisfies Record<TaxonomyName, string>;

export interface TermLink {
  readonly name: string;
  readonly href: string;
}

/** In the order given; earlier ids become present ones. */
export function toTermLinks(
  taxonomy: TaxonomyName,
  ids: readonly string[],
  { hub, landingOf }: Site,
): TermLink[] {
  return ids.map((id) => {
    const term = findTerm(hub, taxonomy, id);
    return { name: term?.name ?? id, href: landingOf(FACET_OF[taxonomy], term?.id ?? id) };
  });
}
