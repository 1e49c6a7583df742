/** By what the directory can be filtered. A new facet is one entry here. */
import { availabilityOf } from '#domain/availability.ts';
import { ENGAGEMENTS, PARTNER_KINDS } from '#domain/partner.ts';
import { countryName, languageName } from '#lib/intl.ts';
import { BUDGET_BANDS, bandsOf } from './budget-bands.ts';
import { defineFacet, type Facet, taxonomyFacet } from './facet.ts';

/** Kinds of partner as people read them. */
export const KIND_LABELS: Readonly<Record<string, string>> = {
  agency: 'Agency',
  consultant: 'Consultant',
  creator: 'Creator',
  'local-guide': 'Local guide',
  'tool-integrator': 'Tool integrator',
};
const ENGAGEMENT_LABELS: Readonly<Record<string, string>> = { remote: 'Remote', 'on-site': 'On site' };
const AVAILABILITY_LABELS: Readonly<Record<string, string>> = {
  open: 'Open now',
  soon: 'Within 3 months',
  waitlist: 'Waiting list',
};

/** What people type for a country besides its name in the hub's language. */
const COUNTRY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain', 'England', 'Scotland', 'Wales'],
  KR: ['Korea'],
  NL: ['Holland'],
  TR: ['Turkey'],
  US: ['USA', 'America'],
};

/** All facets, in the order in which they are shown. */
export const FACETS: readonly Facet[] = [
  taxonomyFacet({
    key: 'expertise',
    taxonomy: 'expertise',
    searched: 0.8,
    stated: ({ profile }) => profile.expertise,
  }),
  taxonomyFacet({
    key: 'service',
    taxonomy: 'services',
    searched: 0.6,
    stated: ({ profile }) => profile.services,
  }),
  taxonomyFacet({
    key: 'industry',
    taxonomy: 'industries',
    searched: 0.6,
    stated: ({ profile }) => profile.industries,
  }),
  taxonomyFacet({
    key: 'region',
    taxonomy: 'regions',
    searched: 0.6,
    stated: ({ profile }) => profile.regions,
  }),
  defineFacet({
    key: 'country',
    title: () => 'Country',
    stated: ({ profile }) => (profile.base ? [profile.base.country.toLowerCase()] : []),
    label: (value, { settings }) => countryName(value.toUpperCase(), settings.locale),
    aliases: (value) => COUNTRY_ALIASES[value.toUpperCase()] ?? [],
    searched: 0.7,
  }),
  defineFacet({
    key: 'language',
    title: () => 'Language',
    stated: ({ profile }) => (profile.languages ?? []).map((tag) => tag.replace(/-.*/, '')),
    label: (value, { settings }) => languageName(value, settings.locale),
    searched: 0.6,
  }),
  defineFacet({
    key: 'kind',
    title: () => 'Kind of partner',
    stated: ({ profile }) => profile.kinds,
    label: (value) => KIND_LABELS[value] ?? value,
    order: () => PARTNER_KINDS,
    searched: 0.6,
  }),
  defineFacet({
    key: 'budget',
    title: () => 'Project budget',
    stated: ({ profile }) => (profile.budget ? bandsOf(profile.budget) : []),
    label: (value) => BUDGET_BANDS.find(({ id }) => id === value)?.label ?? value,
    order: () => BUDGET_BANDS.map(({ id }) => id),
  }),
  defineFacet({
    key: 'availability',
    title: () => 'Availability',
    stated({ profile }, _, today) {
      const { state } = availabilityOf(profile, today);
      return state in AVAILABILITY_LABELS ? [state] : [];
    },
    label: (value) => AVAILABILITY_LABELS[value] ?? value,
    order: () => Object.keys(AVAILABILITY_LABELS),
  }),
  defineFacet({
    key: 'engagement',
    title: () => 'Way of working',
    stated: ({ profile }) => profile.engagement ?? [],
    label: (value) => ENGAGEMENT_LABELS[value] ?? value,
    order: () => ENGAGEMENTS,
  }),
  defineFacet({
    key: 'tier',
    title: () => 'Tier',
    stated: ({ tier }) => [tier.id],
    label: (value, { tiers }) => tiers.get(value)?.name ?? value,
    order: ({ tiers }) => [...tiers.keys()].reverse(),
  }),
];
