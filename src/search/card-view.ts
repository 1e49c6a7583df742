/** What a row of the directory says of a partner; used by the build and, for results it finds, by the browser. */
import type { SealRing } from '#lib/seal.ts';
import { describeAvailability } from './availability-text.ts';
import { toEuros } from './budget-bands.ts';
import { describeBudget } from './budget-text.ts';
import type { Budget, Card } from './card.ts';
import type { CardTexts } from './card-texts.ts';

/** Terms of expertise on a row; the profile has all. */
const TERMS = 3;

export interface CardView {
  readonly slug: string;
  readonly href: string;
  readonly name: string;
  readonly headline: string;
  readonly headlineLanguage?: string | undefined;
  readonly tier: string;
  readonly ring: SealRing;
  readonly logo?: string | undefined;
  readonly place: string;
  readonly offset: string;
  readonly languages: string;
  readonly availability: ReturnType<typeof describeAvailability>;
  /** `from` and `to` lie on a scale of 0 to 100. */
  readonly budget: { readonly text: string; readonly from: number; readonly to: number };
  /** What was asked for and is met; the browser marks it. */
  readonly matched: readonly string[];
  readonly expertise: readonly string[];
  /** Terms left out. */
  readonly more: number;
}

/** Where pages and pictures of partners are. */
export interface Addresses {
  profileOf(slug: string): string;
  logoOf(slug: string): string;
}

/** `matched` terms come first and are never left out. */
export function toCardView(
  card: Card,
  locale: string,
  addresses: Addresses,
  t: CardTexts,
  matched: readonly string[] = [],
): CardView {
  const { slug, name, headline, headlineLanguage, tier } = card;
  const others = card.expertise.filter((term) => !matched.includes(term));
  const shown = Math.max(0, TERMS - matched.length);
  return {
    slug,
    name,
    headline,
    headlineLanguage,
    href: addresses.profileOf(slug),
    tier: tier.name,
    ring: tier.ring,
    logo: card.logo ? addresses.logoOf(slug) : undefined,
    place: card.place || t('card.notGiven'),
    offset: card.offset,
    languages: card.languages || t('card.notGiven'),
    availability: describeAvailability(card.availability, locale, t),
    budget: toBand(card.budget, locale, t),
    matched,
    expertise: others.slice(0, shown),
    more: Math.max(0, others.length - shown),
  };
}

function toBand(budget: Budget | undefined, locale: string, t: CardTexts): CardView['budget'] {
  if (!budget) return { text: t('card.notGiven'), from: 0, to: 0 };
  const { currency, from, to = Number.POSITIVE_INFINITY } = budget;
  return {
    text: describeBudget(budget, locale, t),
    from: onScale(from, currency),
    to: onScale(to, currency),
  };
}

/** Euros to a place between 0 and 100 on a logarithmic scale from a thousand to a million, so that rows compare. */
function onScale(amount: number, currency: string): number {
  const euros = Math.min(Math.max(toEuros(amount, currency) ?? 0, 1_000), 1_000_000);
  return Math.round((Math.log10(euros) - 3) * (100 / 3));
}
