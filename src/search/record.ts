/** What search knows of each listed partner, in the order of the published ranking. */
import { availabilityOf } from '#domain/availability.ts';
import type { Hub } from '#domain/hub.ts';
import { languageOfText } from '#domain/localise.ts';
import { isListed, type Partner, type Profile } from '#domain/partner.ts';
import { countryName, formatList, formatPlace, languageName, utcOffset } from '#lib/intl.ts';
import type { Card } from './card.ts';
import type { Base } from './base.ts';
import { FACETS } from './facets.ts';
import { fullText } from './full-text.ts';
import { basePoints, byRank, explain, type ScoreTerm } from './ranking.ts';

/** By key of facet. */
export type ValuesByFacet = ReadonlyMap<string, readonly string[]>;

export interface SearchRecord {
  readonly slug: string;
  /** Place among all records: its number in the index. */
  readonly id: number;
  readonly card: Card;
  readonly base: Base;
  /** Hundredths of a ranking point, without what a search adds. */
  readonly points: number;
  /** What they are made of, in the order of `content/ranking.yml`. */
  readonly terms: readonly ScoreTerm[];
  /** Month of joining, `YYYY-MM`, or empty. */
  readonly joined: string;
  /** The partner's own values, best first. */
  readonly stated: ValuesByFacet;
  /** The values that a filter finds, wider ones included. */
  readonly values: ValuesByFacet;
  /** All public words, for the full-text index. */
  readonly text: string;
}

/** One record a listed partner. */
export function toRecords(hub: Hub, today: string): SearchRecord[] {
  const listed = [...hub.partners.values()].filter(isListed);
  return listed
    .map((partner) => toRecord(partner, hub, today))
    .sort(byRank(today))
    .map((record, id) => ({ ...record, id }));
}

function toRecord(partner: Partner, hub: Hub, today: string): Omit<SearchRecord, 'id'> {
  const { slug, roster, profile } = partner;
  const stated = new Map(FACETS.map((facet) => [facet.key, facet.stated(partner, hub, today)]));
  const terms = explain(partner, hub, today);
  const values = new Map(FACETS.map((facet) => [facet.key, facet.valuesOf(partner, hub, today)]));
  return {
    slug,
    card: toCard(partner, stated, hub, today),
    base: toBase(profile),
    points: basePoints(terms),
    terms,
    joined: roster.joined?.slice(0, 7) ?? '',
    stated,
    values,
    text: fullText(partner, values, hub),
  };
}

function toBase({ base }: Profile): Base {
  return { city: base?.city ?? '', country: base?.country ?? '', timeZone: base?.timeZone ?? '' };
}

function toCard(partner: Partner, stated: ValuesByFacet, hub: Hub, today: string): Card {
  const { slug, profile, tier, logo } = partner;
  const { base, budget, name, headline } = profile;
  const { locale } = hub.settings;
  const spoken = languageOfText(partner, 'headline', hub);
  const labels = (key: string): string[] => {
    const facet = FACETS.find((candidate) => candidate.key === key);
    return (stated.get(key) ?? []).map((value) => facet?.label(value, hub) ?? value);
  };
  return {
    slug,
    name,
    headline,
    headlineLanguage: spoken === locale ? undefined : spoken,
    place: formatPlace(base?.city ?? '', base ? countryName(base.country, locale) : '', locale),
    offset: base?.timeZone ? utcOffset(base.timeZone, today) : '',
    languages: formatList(
      (profile.languages ?? []).map((tag) => languageName(tag, locale)),
      locale,
    ),
    kinds: labels('kind'),
    expertise: labels('expertise'),
    tier: { id: tier.id, name: tier.name, ring: tier.ring },
    availability: availabilityOf(profile, today),
    budget,
    logo: logo !== undefined,
  };
}
