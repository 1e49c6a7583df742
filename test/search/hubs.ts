/** Random hubs for properties: small vocabularies, so that values meet often. */
import fc from 'fast-check';
import type { Hub } from '#domain/hub.ts';
import type { Partner, Profile } from '#domain/partner.ts';
import { aHub, aPartner, aTaxonomy, aTier } from '../builders.ts';

export const tiers = ['registered', 'silver', 'gold'].map((id, rank) => aTier({ id, name: id, rank }));

/** `planning` is wider than `roadmaps`, which is wider than `milestones`. */
export const expertise = aTaxonomy('expertise', [
  { id: 'planning', name: 'Planning' },
  { id: 'roadmaps', name: 'Roadmaps', parent: 'planning' },
  { id: 'milestones', name: 'Milestones', parent: 'roadmaps' },
  { id: 'migration', name: 'Data migration', aliases: ['Moving in'], renamedFrom: ['moving'] },
  { id: 'training', name: 'Training' },
]);
const taxonomies = [
  expertise,
  aTaxonomy('services', ['audit', 'build']),
  aTaxonomy('industries', ['retail', 'health']),
  aTaxonomy('regions', [
    { id: 'europe', name: 'Europe' },
    { id: 'nordics', name: 'Nordics', parent: 'europe' },
  ]),
];

const some = <T>(...values: T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = fc.constantFrom(
  '2026-06-01',
  '2026-09-22',
  '2026-09-23',
  '2026-09-24',
  '2026-11-20',
  '2026-11-22',
);

const availability = fc.oneof(
  fc.record({ status: fc.constantFrom('open' as const, 'waitlist' as const), confirmed: day }),
  fc.record({
    status: fc.constant('from' as const),
    from: fc.constantFrom('2026-12-20', '2027-08-01'),
    confirmed: day,
  }),
);

const profile: fc.Arbitrary<Partial<Profile>> = fc.record({
  name: fc.oneof(
    fc.constantFrom('Äther & Co', 'Zed', 'Studio Łódź', '東京工房'),
    fc.string({ minLength: 2, maxLength: 20 }),
  ),
  headline: fc.string({ minLength: 10, maxLength: 30 }),
  kinds: some('agency' as const, 'consultant' as const, 'creator' as const),
  expertise: some('planning', 'roadmaps', 'milestones', 'migration', 'moving', 'training'),
  services: maybe(some('audit', 'build')),
  industries: maybe(some('retail', 'health')),
  regions: maybe(some('europe', 'nordics')),
  languages: maybe(some('en', 'pt', 'pt-BR', 'ar')),
  engagement: maybe(some('remote' as const, 'on-site' as const)),
  availability: maybe(availability),
  budget: maybe(
    fc.record({
      currency: fc.constantFrom('EUR', 'USD', 'JPY'),
      from: fc.constantFrom(0, 5_000, 10_000, 60_000),
      to: fc.constantFrom(undefined, 60_000, 300_000),
    }),
  ),
  base: maybe(
    fc.record({
      city: maybe(fc.constantFrom('Lisbon', 'São Paulo', '東京')),
      country: fc.constantFrom('PT', 'BR', 'JP'),
      timeZone: maybe(fc.constantFrom('Europe/Lisbon', 'Asia/Kolkata')),
    }),
  ),
  lifecycle: maybe(
    fc.constantFrom(
      { status: 'left' as const, on: '2026-01-01', reason: 'closed' },
      { status: 'paused' as const, until: '2027-01-01' },
    ),
  ),
});

const partners: fc.Arbitrary<Partner[]> = fc
  .array(fc.tuple(profile, fc.constantFrom(...tiers), maybe(day), fc.boolean()), { maxLength: 40 })
  .map((all) =>
    all.map(([fields, tier, joined, logo], nth) =>
      aPartner({
        ...fields,
        slug: `partner-${nth}`,
        tier,
        roster: { joined },
        logo: logo ? { path: `partners/partner-${nth}/logo.png`, size: 1 } : undefined,
      }),
    ),
  );

const ranking: Hub['ranking'] = {
  signals: [
    { id: 'match', weight: 50, why: 'Asked for.' },
    { id: 'availability', weight: 20, why: 'Free.' },
    { id: 'completeness', weight: 10, why: 'Told.' },
    { id: 'tier', weight: 5, why: 'Earned.' },
    { id: 'newcomer', weight: 5, why: 'New.' },
  ],
  neverCounts: ['Payment'],
};

export const hubs: fc.Arbitrary<Hub> = partners.map((list) =>
  aHub({ partners: list, tiers, taxonomies, ranking }),
);
