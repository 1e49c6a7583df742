/** What exports are made from, and the addresses that they name. */
import type { Hub } from '#domain/hub.ts';
import { isListed, type Partner } from '#domain/partner.ts';
import { type PartnerAddress, partnerAddresses } from '#domain/former-slugs.ts';
import { compareKeys } from '#lib/collate.ts';

export interface ExportContext {
  /** In the language of the export. */
  readonly hub: Hub;
  /** Address of the published site with its base path and a final slash, as `https://partners.example/sub/`. */
  readonly root: string;
}

/** Absolute address of a partner's page. */
export function pageAddress({ root }: Pick<ExportContext, 'root'>, slug: string): string {
  return `${root}partners/${slug}/`;
}

/** Listed partners by slug, whatever order the hub has. */
export function listedBySlug({ partners }: Pick<Hub, 'partners'>): Partner[] {
  return [...partners.values()].filter(isListed).sort((a, b) => compareKeys(a.slug, b.slug));
}

/** Addresses at which files about a partner lie. Those who are gone keep theirs; of the suspended nothing is told. */
export function fileAddresses(hub: Pick<Hub, 'partners' | 'rosters'>): PartnerAddress[] {
  return partnerAddresses(hub).filter(({ partner }) => partner.roster.standing.status !== 'suspended');
}
