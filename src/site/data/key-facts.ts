/** The six facts that decide, each with who stands by it. */
import { availabilityOf } from '#domain/availability.ts';
import { type ClaimField, type EntryField, type Vouch, vouchFor } from '#domain/claim.ts';
import type { Partner } from '#domain/partner.ts';
import { formatList } from '#lib/intl.ts';
import { describeAvailability } from '#search/availability-text.ts';
import { describeBudget } from '#search/budget-text.ts';
import type { TextKey } from '#texts/catalogues.ts';
import { languagesOf, offsetOf, placeOf } from './describe.ts';
import type { Site } from './site.ts';

export interface KeyFact {
  readonly term: TextKey;
  /** Absent when the partner does not say. */
  readonly value: string | undefined;
  readonly note?: string | undefined;
  /** One for each source; empty without a value. */
  readonly vouches: readonly Vouch[];
}

export function toKeyFacts(partner: Partner, site: Site, today: string): KeyFact[] {
  return [place(partner, site, today), languages(partner, site), team(partner, site), project(partner, site)]
    .concat(start(partner, site, today), reply(partner, site))
    .map((fact) => (fact.value ? fact : { ...fact, note: undefined, vouches: [] }));
}

function place(partner: Partner, { locale }: Site, today: string): KeyFact {
  const { profile } = partner;
  return {
    term: 'profile.basedIn',
    value: placeOf(profile, locale),
    note: offsetOf(profile, today),
    vouches: vouchesFor(partner, 'base'),
  };
}

function languages(partner: Partner, { locale }: Site): KeyFact {
  const names = languagesOf(partner.profile, locale);
  return {
    term: 'profile.worksIn',
    value: formatList(names, locale),
    vouches: vouchesFor(partner, 'languages'),
  };
}

function team(partner: Partner, { t }: Site): KeyFact {
  const { teamSize, founded } = partner.profile;
  const since = founded === undefined ? undefined : t('profile.founded', { year: String(founded) });
  const size = teamSize === undefined ? undefined : t('profile.teamSize', { count: teamSize });
  return {
    term: 'profile.team',
    value: size ?? since,
    note: size && since,
    vouches: vouchesFor(partner, 'teamSize', 'founded'),
  };
}

function project(partner: Partner, { t, locale }: Site): KeyFact {
  const { budget, engagement = [] } = partner.profile;
  const ways = engagement.map((way) => t(`facet.engagement.${way}`)).join(' · ');
  const price = budget && describeBudget(budget, locale, t);
  return {
    term: 'profile.typicalProject',
    value: price ?? ways,
    note: price && ways,
    vouches: vouchesFor(partner, 'budget', 'engagement'),
  };
}

/** A word about availability that is too old counts for nothing, so nobody stands by it. */
function start(partner: Partner, { t, locale }: Site, today: string): KeyFact {
  const availability = availabilityOf(partner.profile, today);
  return {
    term: 'profile.canStart',
    value: describeAvailability(availability, locale, t).text,
    vouches: 'confirmed' in availability ? vouchesFor(partner, 'availability') : [],
  };
}

function reply(partner: Partner, { t }: Site): KeyFact {
  const days = partner.profile.contact?.replyDays;
  return {
    term: 'profile.replies',
    value: days === undefined ? undefined : t('profile.repliesWithin', { count: days }),
    vouches: vouchesFor(partner, 'contact'),
  };
}

type SingleField = Exclude<ClaimField, EntryField>;

/** The vouches for those fields that are given, each different one once. */
function vouchesFor(partner: Partner, ...fields: readonly SingleField[]): Vouch[] {
  const given = fields.filter((field) => partner.profile[field] !== undefined);
  const vouches = given.map((field) => vouchFor(partner, field));
  return [...new Map(vouches.map((vouch) => [`${vouch.source} ${vouch.on}`, vouch])).values()];
}
