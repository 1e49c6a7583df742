import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeCards } from '#search/encode-cards.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { createMatcher, type Matcher } from '#search/match/matcher.ts';
import type { Need } from '#search/match/need.ts';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, today } from '../../builders.ts';
import { expertise, hubs } from '../hubs.ts';

const need = (kind: Need['kind'], value: string, weight = 500, hard = false): Need => ({
  kind,
  value,
  weight,
  hard,
  spans: [],
});

function matcherOf(hub: Parameters<typeof toRecords>[0]): { matcher: Matcher; slugs: string[] } {
  const records = toRecords(hub, today);
  const index = decodeIndex(encodeIndex(records, hub));
  return {
    matcher: createMatcher(index, encodeCards(records, hub), today),
    slugs: records.map(({ slug }) => slug),
  };
}

const anyNeed: fc.Arbitrary<Need> = fc
  .tuple(
    fc.constantFrom(
      ...(['expertise:planning', 'expertise:migration', 'service:audit', 'industry:retail'] as const),
      ...([
        'region:europe',
        'country:pt',
        'country:de',
        'city:lisbon-pt',
        'language:pt',
        'language:tr',
      ] as const),
      ...(['budget:EUR:-9000', 'budget:USD:20000-70000', 'start:2027-01-01', 'engagement:remote'] as const),
    ),
    fc.integer({ min: 0, max: 1_000 }),
    fc.boolean(),
  )
  .map(([id, weight, hard]) => {
    const [kind = '', ...value] = id.split(':');
    return need(kind as Need['kind'], value.join(':'), weight, hard);
  });
const briefs = fc.uniqueArray(anyNeed, { selector: ({ kind, value }) => kind + value, maxLength: 8 });

test('a score is the sum of the terms that are shown, and taking one away takes just its points', () => {
  fc.assert(
    fc.property(hubs, briefs, (hub, needs) => {
      const { matcher } = matcherOf(hub);
      for (const { id, score } of matcher.rank(needs).matches) {
        const { met, unmet, published, score: told } = matcher.explain(id, needs);
        expect(met.reduce((sum, { points }) => sum + points, published)).toBe(score);
        expect(told).toBe(score);
        expect(met.length + unmet.length).toBe(needs.length);
        for (const { need: taken, points } of met) {
          const rest = needs.filter((other) => other !== taken);
          expect(matcher.explain(id, rest).score).toBe(score - points);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('partners come by score, and equals in the published order', () => {
  fc.assert(
    fc.property(hubs, briefs, (hub, needs) => {
      const { matches } = matcherOf(hub).matcher.rank(needs);
      const sorted = [...matches].sort((a, b) => b.score - a.score || a.id - b.id);
      expect(matches).toEqual(sorted);
    }),
    { numRuns: 60 },
  );
});

test('a widening tells how many good matches there are without the needs', () => {
  fc.assert(
    fc.property(hubs, briefs, (hub, needs) => {
      const { matcher } = matcherOf(hub);
      const now = matcher.rank(needs).good.length;
      for (const { needs: taken, count } of matcher.widen(needs)) {
        expect(matcher.rank(needs.filter((other) => !taken.includes(other))).good).toHaveLength(count);
        expect(count).toBeGreaterThan(now);
      }
    }),
    { numRuns: 60 },
  );
});

const regions = { regions: ['europe'] };
const based = (slug: string, country: string, rest = {}) => aPartner({ slug, base: { country }, ...rest });

test('being there is worth more than serving the region, and that more than being far and remote', () => {
  const { matcher, slugs } = matcherOf(
    aHub({
      partners: [
        based('there', 'PT'),
        based('near', 'FR', { regions: ['iberia'] }),
        based('wide', 'FR', regions),
        based('far', 'BR', { engagement: ['remote'], languages: ['pt'] }),
        based('away', 'JP'),
      ],
      taxonomies: [],
    }),
  );
  const points = Object.fromEntries(
    slugs.map((slug, id) => [slug, matcher.explain(id, [need('country', 'pt', 1000)]).met[0]?.points ?? 0]),
  );
  expect(points).toMatchObject({ there: 1000, far: 250, away: 0 });
});

test('a budget fits from the smallest usual project on, with some room to talk', () => {
  const budget = { currency: 'EUR', from: 10_000, to: 50_000 };
  const { matcher } = matcherOf(aHub({ partners: [aPartner({ budget })] }));
  const pointsAt = (to: number) =>
    matcher.explain(0, [need('budget', `EUR:-${to}`, 1000)]).met[0]?.points ?? 0;
  expect([7_000, 9_000, 10_000, 60_000, 900_000].map(pointsAt)).toEqual([0, 500, 1000, 1000, 500]);
});

test('a fact that the partner does not give is worth a part, since one has to ask', () => {
  const { matcher } = matcherOf(aHub({ partners: [aPartner({})] }));
  const needs = [need('budget', 'EUR:-9000', 1000), need('start', '2027-01-01', 1000)];
  expect(matcher.explain(0, needs).met.map(({ points }) => points)).toEqual([400, 400]);
});

test('a start is met by who is free by then, and by a waiting list once it is far away', () => {
  const confirmed = today;
  const partners = [
    aPartner({ slug: 'open', availability: { status: 'open', confirmed } }),
    aPartner({ slug: 'later', availability: { status: 'from', from: '2027-03-01', confirmed } }),
    aPartner({ slug: 'waiting', availability: { status: 'waitlist', confirmed } }),
    aPartner({ slug: 'paused', lifecycle: { status: 'paused', until: '2027-02-10' } }),
  ];
  const { matcher, slugs } = matcherOf(aHub({ partners }));
  const pointsOn = (date: string) =>
    Object.fromEntries(
      slugs.map((slug, id) => [slug, matcher.explain(id, [need('start', date, 100)]).met[0]?.points ?? 0]),
    );
  expect(pointsOn('2026-12-01')).toEqual({ open: 100, later: 0, waiting: 25, paused: 0 });
  expect(pointsOn('2027-02-20')).toEqual({ open: 100, later: 50, waiting: 100, paused: 100 });
});

test('a good match meets what is hard, most of the work and one of the places', () => {
  const partners = [
    aPartner({
      slug: 'fits',
      expertise: ['planning', 'migration'],
      base: { country: 'PT' },
      languages: ['pt'],
    }),
    aPartner({ slug: 'mute', expertise: ['planning', 'migration'], base: { country: 'PT' } }),
    aPartner({
      slug: 'away',
      expertise: ['planning', 'migration'],
      base: { country: 'JP' },
      languages: ['pt'],
    }),
    aPartner({ slug: 'other', expertise: ['training'], base: { country: 'PT' }, languages: ['pt'] }),
  ];
  const { matcher, slugs } = matcherOf(aHub({ partners, taxonomies: [expertise] }));
  const needs = [need('expertise', 'migration'), need('country', 'pt'), need('language', 'pt', 500, true)];
  expect(matcher.rank(needs).good.map((id) => slugs[id])).toEqual(['fits']);
  expect(matcher.rank([need('country', 'pt')]).good).toEqual([]);
});
