/** What exports are made from, and the addresses that they name. */
import type { Hub } from '#domain/hub.ts';
import { isListed, type Partner } from '#domain/partner.ts';
import { formerSlugsOf } from '#domain/former-slugs.ts';
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

export interface PartnerAddress {
  /** What stands in the address: the partner's slug, or one that it had before. */
  readonly slug: string;
  readonly partner: Partner;
}

/**
 * Every address at which files about a partner lie, by slug. Those who are gone keep theirs, and former slugs get a copy,
 * since a file, unlike a page, cannot lead on by itself.
 */
export function partnerAddresses(hub: Pick<Hub, 'partners' | 'rosters'>): PartnerAddress[] {
  const own = [...hub.partners.keys()].map((slug): [string, string] => [slug, slug]);
  return [...formerSlugsOf(hub), ...own]
    .flatMap(([slug, present]) => {
      const partner = hub.partners.get(present);
      return partner && hasPage(partner) ? [{ slug, partner }] : [];
    })
    .sort((a, b) => compareKeys(a.slug, b.slug));
}

/** Whether the partner has a page: all do but those whom the program suspended. */
export function hasPage({ roster }: Pick<Partner, 'roster'>): boolean {
  return roster.standing.status !== 'suspended';
}
