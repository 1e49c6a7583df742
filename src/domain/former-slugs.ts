/** Addresses that partners had before they were renamed. */
import { compareKeys } from '#lib/collate.ts';
import type { Hub } from './hub.ts';
import type { Partner } from './partner.ts';

/** Present slug by former slug, in the order of the present ones. Where two claim one, the first keeps it. */
export function formerSlugsOf({ rosters }: Pick<Hub, 'rosters'>): ReadonlyMap<string, string> {
  const present = new Map<string, string>();
  for (const [slug, { formerSlugs = [] }] of rosters) {
    for (const former of formerSlugs) if (!present.has(former)) present.set(former, slug);
  }
  return present;
}

export interface PartnerAddress {
  /** What stands in an address: the partner's slug, or one that it had before. */
  readonly slug: string;
  readonly partner: Partner;
}

/** Every slug that leads to a partner, in order: files, unlike pages, cannot lead on, so they lie at each of them. */
export function partnerAddresses(hub: Pick<Hub, 'partners' | 'rosters'>): PartnerAddress[] {
  const own = [...hub.partners.keys()].map((slug): [string, string] => [slug, slug]);
  return [...new Map([...formerSlugsOf(hub), ...own])]
    .flatMap(([slug, present]) => {
      const partner = hub.partners.get(present);
      return partner ? [{ slug, partner }] : [];
    })
    .sort((a, b) => compareKeys(a.slug, b.slug));
}
