/** What a row of the directory shows of a partner. */
import { availabilityOf } from '#domain/availability.ts';
import { findTerm, type Hub } from '#domain/hub.ts';
import type { Partner } from '#domain/partner.ts';
import { formatBudget, formatList } from '#lib/intl.ts';
import type { SealRing } from '#lib/seal.ts';
import { toEuros } from '#search/budget-bands.ts';
import { describeAvailability, languagesOf, offsetOf, placeOf } from './describe.ts';
import { logoOf, profileOf } from './links.ts';

/** Terms of expertise on a card; the profile has all. */
const TERMS = 3;

export interface CardView {
  readonly slug: string;
  readonly href: string;
  readonly name: string;
  readonly headline: string;
  readonly tier: string;
  readonly ring: SealRing;
  readonly logo?: string | undefined;
  readonly place?: string | undefined;
  readonly offset?: string | undefined;
  readonly languages?: string | undefined;
  readonly availability: { readonly dot: 'full' | 'half' | 'empty'; readonly text: string };
  /** `from` and `to` lie on a scale of 0 to 100, see `onScale`. */
  readonly budget?: { readonly text: string; readonly from: number; readonly to: number } | undefined;
  readonly expertise: readonly string[];
  /** Terms left out. */
  readonly more: number;
}

export function toCard(partner: Partner, hub: Hub, today: string): CardView {
  const { slug, profile, tier, logo } = partner;
  const { locale } = hub.settings;
  const languages = languagesOf(profile, locale);
  const terms = profile.expertise.map((id) => findTerm(hub, 'expertise', id)?.name ?? id);
  return {
    slug,
    href: profileOf(slug),
    name: profile.name,
    headline: profile.headline,
    tier: tier.name,
    ring: tier.ring,
    logo: logo && logoOf(slug),
    place: placeOf(profile, locale),
    offset: offsetOf(profile, today),
    languages: languages.length > 0 ? formatList(languages, locale) : undefined,
    availability: describeAvailability(availabilityOf(profile, today), locale),
    budget: profile.budget && toBand(profile.budget, locale),
    expertise: terms.slice(0, TERMS),
    more: Math.max(0, terms.length - TERMS),
  };
}

function toBand(budget: NonNullable<Partner['profile']['budget']>, locale: string): CardView['budget'] {
  return {
    text: formatBudget(budget, locale),
    from: onScale(budget.from, budget.currency),
    to: onScale(budget.to ?? Number.POSITIVE_INFINITY, budget.currency),
  };
}

/** Euros to a place between 0 and 100 on a logarithmic scale from a thousand to a million, so that rows compare. */
function onScale(amount: number, currency: string): number {
  const euros = Math.min(Math.max(toEuros(amount, currency) ?? 0, 1_000), 1_000_000);
  return Math.round((Math.log10(euros) - 3) * (100 / 3));
}
