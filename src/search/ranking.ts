/** The published order of partners: a sum of weighted measures, each between 0 and 1, without any name or payment in it. */
import { availabilityOf } from '#domain/availability.ts';
import { FRESH_DAYS, STALE_DAYS } from '#domain/freshness.ts';
import type { Hub } from '#domain/hub.ts';
import { NEWCOMER_DAYS } from '#domain/newcomer.ts';
import type { Partner } from '#domain/partner.ts';
import type { RankingSignal } from '#domain/ranking.ts';
import { compareKeys } from '#lib/collate.ts';
import { daysBetween } from '#lib/dates.ts';
import { hash32 } from '#lib/seal.ts';
import { toHundredths } from './hundredths.ts';

/** One term of a partner's sum. */
export interface ScoreTerm {
  readonly signal: RankingSignal;
  readonly weight: number;
  /** Between 0 and 1. */
  readonly measure: number;
  /** `weight` times `measure`, in whole hundredths: what is shown is what is added. */
  readonly points: number;
}

type Measure = (partner: Partner, hub: Hub, today: string) => number;

/**
 * The formulas, word for word what "How ranking works" tells:
 *
 * - match: 0 here; the search measures what the visitor asked for (`match.ts`).
 * - proof: 1 - 0.6 to the power of n, where a client reference or a case study with a public link counts 1 in n, and a
 *   case study without one 0.5: each further one adds less.
 * - freshness: 1 while the profile was confirmed within 90 days, then falling evenly to 0 at 365 days.
 * - availability: open now 1, within 3 months 0.6, later or waiting list 0.3, unknown or paused 0.
 * - completeness: the share of the facts in `COMPARED` that the profile gives.
 * - tier: the tier's place between the lowest (0) and the highest (1).
 * - newcomer: 1 for 30 days after joining, then falling evenly to 0 at 180 days; 0 when the day is unknown.
 */
const MEASURES: Readonly<Record<RankingSignal, Measure>> = {
  match: () => 0,
  proof({ profile: { references = [], caseStudies = [] } }) {
    const linked = caseStudies.filter(({ link, confirmedByClient }) => link ?? confirmedByClient).length;
    return 1 - 0.6 ** (references.length + linked + 0.5 * (caseStudies.length - linked));
  },
  freshness: ({ profile }, _, today) => fading(daysBetween(profile.confirmed, today), FRESH_DAYS, STALE_DAYS),
  availability: ({ profile }, _, today) => AVAILABILITY_MEASURES[availabilityOf(profile, today).state],
  completeness: (partner) => COMPARED.filter((given) => given(partner)).length / COMPARED.length,
  tier: ({ tier }, { tiers }) => tier.rank / Math.max(tiers.size - 1, 1),
  newcomer: ({ roster }, _, today) =>
    roster.joined ? fading(daysBetween(roster.joined, today), 30, NEWCOMER_DAYS) : 0,
};

const AVAILABILITY_MEASURES = { open: 1, soon: 0.6, later: 0.3, waitlist: 0.3, ask: 0, paused: 0 } as const;

/** Facts that visitors compare. */
const COMPARED: readonly ((partner: Partner) => boolean)[] = [
  ({ profile }) => profile.base !== undefined,
  ({ profile }) => filled(profile.languages),
  ({ profile }) => filled(profile.services),
  ({ profile }) => filled(profile.industries),
  ({ profile }) => filled(profile.regions),
  ({ profile }) => filled(profile.engagement),
  ({ profile }) => profile.budget !== undefined,
  ({ profile }) => profile.contact?.replyDays !== undefined,
  ({ logo }) => logo !== undefined,
  ({ body }) => body.length >= 200,
];

/** What the partner's place is made of, in the order of `content/ranking.yml`. */
export function explain(partner: Partner, hub: Hub, today: string): ScoreTerm[] {
  return hub.ranking.signals.map(({ id, weight }) => {
    const measure = MEASURES[id](partner, hub, today);
    return { signal: id, weight, measure, points: toHundredths(weight * measure) / 100 };
  });
}

/** The sum without what a search adds, in whole hundredths of a point: exact on every machine. */
export function basePoints(terms: readonly ScoreTerm[]): number {
  return terms.reduce((sum, { points }) => sum + Math.round(points * 100), 0);
}

/**
 * Orders by points, most first. Equals change places from day to day, by a hash of date and slug, so that nobody wins
 * for good by being called "AAA".
 */
export function byRank(today: string) {
  const draw = (slug: string): number => shuffleBits(hash32(`${today} ${slug}`));
  return (a: { points: number; slug: string }, b: { points: number; slug: string }): number =>
    b.points - a.points || draw(a.slug) - draw(b.slug) || compareKeys(a.slug, b.slug);
}

/**
 * Spreads each bit over all others: slugs that differ in their last letter have hashes that differ in few bits, and would
 * keep their order on most days. Source: fmix32 of MurmurHash3, Austin Appleby, public domain.
 */
function shuffleBits(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2_ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

/** 1 up to `from` days, 0 after `to`, evenly between. */
function fading(days: number, from: number, to: number): number {
  return Math.min(Math.max((to - days) / (to - from), 0), 1);
}

function filled(list: readonly unknown[] | undefined): boolean {
  return (list ?? []).length > 0;
}
