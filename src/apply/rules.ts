/** What an application is held against besides the schema: facts of the hub, small enough for a browser. */
import type { Hub } from '#domain/hub.ts';
import { isListed } from '#domain/partner.ts';
import { siteOf } from '#domain/web-address.ts';

/** Plain data, so that a page can hand it to its script. */
export interface ApplyRules {
  /** Version of the agreement to accept; absent when the hub has none. */
  readonly agreement?: string | undefined;
  /** Ids of terms. */
  readonly expertise: readonly string[];
  readonly services: readonly string[];
  /** Slugs that lead to somebody, former ones included. */
  readonly slugs: readonly string[];
  /** The entry is there: what it said when it was new is not asked again. */
  readonly present?: boolean | undefined;
  /** Websites of listed partners, as `siteOf` names them, each with its slug. */
  readonly sites: readonly (readonly [site: string, slug: string])[];
}

/** For a partner that changes its entry: it accepted the agreement before, may name another way to make contact, and its website is its own. */
export function rulesForChange(rules: ApplyRules, slug: string): ApplyRules {
  const sites = rules.sites.filter(([, owner]) => owner !== slug);
  return { ...rules, sites, present: true, agreement: undefined };
}

export function toRules(hub: Hub): ApplyRules {
  const slugs = [
    ...hub.partners.keys(),
    ...hub.rosters.keys(),
    ...hub.unreadable,
    ...[...hub.rosters.values()].flatMap(({ formerSlugs = [] }) => formerSlugs),
  ];
  const listed = [...hub.partners.values()].filter(isListed);
  return {
    agreement: hub.settings.agreement?.version,
    expertise: [...(hub.taxonomies.get('expertise')?.terms.keys() ?? [])],
    services: [...(hub.taxonomies.get('services')?.terms.keys() ?? [])],
    slugs: [...new Set(slugs)].sort(),
    sites: listed.map(({ slug, profile }) => [siteOf(profile.website), slug]),
  };
}
