/** Valid-by-default pieces of a hub for tests; a test names only what matters to it. */
import type { Hub } from '#domain/hub.ts';
import type { Partner, Profile } from '#domain/partner.ts';
import { strictPolicy } from '#domain/review-policy.ts';
import type { Roster } from '#domain/roster.ts';
import type { Settings } from '#domain/settings.ts';
import { type Taxonomy, type TaxonomyName, type Term, toTaxonomy } from '#domain/taxonomy.ts';
import type { Tier } from '#domain/tier.ts';
import { collections, type EntryMaps } from '#repo/collections.ts';

export const today = '2026-11-22';
export const now = new Date(`${today}T12:00:00Z`);

export function aProfile(parts: Partial<Profile> = {}): Profile {
  return {
    name: 'Acme Studio',
    kinds: ['agency'],
    headline: 'We help small museums to sell tickets online.',
    website: 'https://acme.example',
    expertise: ['planning'],
    relationship: 'independent',
    confirmed: '2026-11-01',
    ...parts,
  };
}

export function aTier(parts: Partial<Tier> = {}): Tier {
  return {
    id: 'registered',
    name: 'Registered',
    summary: 'Accepted.',
    requirements: [],
    ring: 'plain',
    rank: 0,
    ...parts,
  };
}

type PartnerParts = Omit<Partial<Partner>, 'profile' | 'roster'> &
  Partial<Profile> & { roster?: Partial<Roster> };

/** Fields of the profile may be given directly, beside slug, body, tier and roster. */
export function aPartner({
  slug = 'acme',
  body = '',
  logo,
  tier = aTier(),
  roster = {},
  ...profile
}: PartnerParts = {}): Partner {
  return {
    slug,
    body,
    logo,
    tier,
    roster: { tier: tier.id, standing: { status: 'active' }, ...roster },
    profile: aProfile({ website: `https://${slug}.example`, name: slug, ...profile }),
  };
}

export function aTaxonomy(name: TaxonomyName, terms: readonly (string | Term)[]): Taxonomy {
  return toTaxonomy(name, {
    title: name,
    singular: name,
    terms: terms.map((term) => (typeof term === 'string' ? { id: term, name: term } : term)),
  });
}

export function aSettings(parts: Partial<Settings> = {}): Settings {
  return {
    name: 'Orrery Partners',
    tagline: 'Find an expert',
    description: 'Experts for Orrery.',
    site: 'https://partners.example',
    locale: 'en',
    texts: {
      directoryTitle: 'Find an expert',
      directoryLede: '{count} experts.',
      searchHint: 'Skill, name or place',
      footer: 'A demo.',
    },
    navigation: [{ label: 'Experts', href: '/experts/' }],
    theme: { brand: { hue: 163, chroma: 0.088 }, signal: { hue: 38, chroma: 0.165 } },
    contact: { mode: 'partner' },
    ...parts,
  };
}

/** The Hub's maps of collections, without entries: a new content type needs no line here. */
const emptyMaps = Object.fromEntries(
  Object.values(collections).flatMap((collection) =>
    'into' in collection ? [[collection.into, new Map()]] : [],
  ),
) as unknown as EntryMaps;

type HubParts = Omit<Partial<Hub>, 'partners' | 'tiers' | 'taxonomies'> & {
  partners?: readonly Partner[];
  tiers?: readonly Tier[];
  taxonomies?: readonly Taxonomy[];
};

export function aHub({
  partners = [aPartner()],
  tiers = [aTier()],
  taxonomies = [],
  ...rest
}: HubParts = {}): Hub {
  const all = [aTaxonomy('expertise', ['planning', 'migration', 'training']), ...taxonomies];
  return {
    ...emptyMaps,
    settings: aSettings(),
    sourceLocale: rest.settings?.locale ?? 'en',
    untranslated: new Set(),
    tiers: new Map(tiers.map((tier) => [tier.id, tier])),
    taxonomies: new Map(all.map((taxonomy) => [taxonomy.name, taxonomy])),
    ranking: { signals: [{ id: 'match', weight: 50, why: 'You asked for it.' }], neverCounts: ['Payment'] },
    phrases: {},
    editors: [{ id: 1, login: 'ada', name: 'Ada' }],
    reviewPolicy: strictPolicy,
    wanted: [],
    linkChecks: undefined,
    ownership: undefined,
    partners: new Map(partners.map((partner) => [partner.slug, partner])),
    rosters: new Map(partners.map(({ slug, roster }) => [slug, roster])),
    unreadable: new Set(),
    ...rest,
  };
}
