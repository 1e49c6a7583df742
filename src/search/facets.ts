/** By what the directory can be filtered. A new facet is one entry here. */
import { availabilityOf } from '#domain/availability.ts';
import type { Hub } from '#domain/hub.ts';
import { ENGAGEMENTS, PARTNER_KINDS } from '#domain/partner.ts';
import { certificationsOn } from '#domain/roster.ts';
import { countryName, formatMoney, formatMoneyRange, languageName } from '#lib/intl.ts';
import { type T, textsOf } from '#texts/catalogues.ts';
import { BUDGET_BANDS, bandsOf } from './budget-bands.ts';
import { cityId, cityNames, cityRenames } from './city.ts';
import { defineFacet, type Facet, taxonomyFacet } from './facet.ts';

const AVAILABILITIES = ['open', 'soon', 'waitlist'] as const;

/** A large hub has thousands of cities. */
const LISTED_CITIES = 12;

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
    title: (hub) => textsFor(hub)('facet.country'),
    stated: ({ profile }) => (profile.base ? [profile.base.country.toLowerCase()] : []),
    label: (value, { settings }) => countryName(value.toUpperCase(), settings.locale),
    aliases: (value) => COUNTRY_ALIASES[value.toUpperCase()] ?? [],
    searched: 0.7,
    ofBase: true,
  }),
  defineFacet({
    key: 'city',
    title: (hub) => textsFor(hub)('facet.city'),
    stated({ profile: { base } }) {
      const id = base && cityId(base.city ?? '', base.country);
      return id === undefined ? [] : [id];
    },
    label: (value, hub) => cityNames(hub).get(value)?.label ?? value,
    aliases: (value, hub) => cityNames(hub).get(value)?.others ?? [],
    renames: cityRenames,
    searched: 0.7,
    listed: LISTED_CITIES,
    ofBase: true,
  }),
  defineFacet({
    key: 'language',
    title: (hub) => textsFor(hub)('facet.language'),
    stated: ({ profile }) => (profile.languages ?? []).map((tag) => tag.replace(/-.*/, '')),
    label: (value, { settings }) => languageName(value, settings.locale),
    searched: 0.6,
  }),
  defineFacet({
    key: 'kind',
    title: (hub) => textsFor(hub)('facet.kind'),
    stated: ({ profile }) => profile.kinds,
    label: named(PARTNER_KINDS, (kind, t) => t(`facet.kind.${kind}`)),
    order: () => PARTNER_KINDS,
    searched: 0.6,
  }),
  defineFacet({
    key: 'budget',
    title: (hub) => textsFor(hub)('facet.budget'),
    stated: ({ profile }) => (profile.budget ? bandsOf(profile.budget) : []),
    label: bandLabel,
    order: () => BUDGET_BANDS.map(({ id }) => id),
  }),
  defineFacet({
    key: 'availability',
    title: (hub) => textsFor(hub)('facet.availability'),
    stated({ profile }, _, today) {
      const { state } = availabilityOf(profile, today);
      return AVAILABILITIES.filter((known) => known === state);
    },
    label: named(AVAILABILITIES, (state, t) => t(`facet.availability.${state}`)),
    order: () => AVAILABILITIES,
  }),
  defineFacet({
    key: 'engagement',
    title: (hub) => textsFor(hub)('facet.engagement'),
    stated: ({ profile }) => profile.engagement ?? [],
    label: named(ENGAGEMENTS, (way, t) => t(`facet.engagement.${way}`)),
    order: () => ENGAGEMENTS,
  }),
  defineFacet({
    key: 'tier',
    title: (hub) => textsFor(hub)('facet.tier'),
    stated: ({ tier }) => [tier.id],
    label: (value, { tiers }) => tiers.get(value)?.name ?? value,
    order: ({ tiers }) => [...tiers.keys()].reverse(),
  }),
  taxonomyFacet({
    key: 'certification',
    taxonomy: 'certifications',
    searched: 0.6,
    stated: ({ roster }, today) => certificationsOn(roster, today),
  }),
];

function textsFor({ settings }: Hub): T {
  return textsOf(settings.locale);
}

/** Labels of values that the interface names; others stay as they are. */
function named<Value extends string>(values: readonly Value[], text: (value: Value, t: T) => string) {
  return (value: string, hub: Hub): string => {
    const known = values.find((one) => one === value);
    return known === undefined ? value : text(known, textsFor(hub));
  };
}

/** `Up to €10K`, `€10–50K`, `Over €250K`. */
function bandLabel(value: string, hub: Hub): string {
  const { from, to } = BUDGET_BANDS.find(({ id }) => id === value) ?? {};
  const { locale } = hub.settings;
  if (from === undefined || to === undefined) return value;
  if (from === 0) return textsFor(hub)('facet.budgetUpTo', { amount: formatMoney(to, 'EUR', locale) });
  if (Number.isFinite(to)) return formatMoneyRange(from, to, 'EUR', locale);
  return textsFor(hub)('facet.budgetOver', { amount: formatMoney(from, 'EUR', locale) });
}
