/** No name, and no money, moves anybody. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { profileSchema } from '#domain/partner.ts';
import { RANKING_SIGNALS, rankingSchema } from '#domain/ranking.ts';
import { rosterSchema } from '#domain/roster.ts';
import { settingsSchema } from '#domain/settings.ts';
import { tiersSchema } from '#domain/tier.ts';
import { addDays } from '#lib/dates.ts';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { createSearcher } from '#search/query.ts';
import { byRank } from '#search/ranking.ts';
import { toRecords } from '#search/record.ts';
import type { Sort } from '#search/sort.ts';
import { aHub, aPartner, aTaxonomy, today } from '../builders.ts';
import { hubs } from './hubs.ts';

const DAYS = Array.from({ length: 365 }, (_, day) => addDays(today, day));

/** Pearson's coefficient. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (f: (dx: number, dy: number) => number) =>
    pairs.reduce((total, [a, b]) => total + f(a - x, b - y), 0);
  return sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy));
}

/** Places of equals on each day of a year, by place in the alphabet. */
function placesOf(slugs: readonly string[]): number[][] {
  const byDay = DAYS.map((day) => {
    const order = slugs.map((slug) => ({ slug, points: 4_200 })).sort(byRank(day));
    return new Map(order.map(({ slug }, place) => [slug, place]));
  });
  return [...slugs].sort().map((slug) => byDay.map((places) => places.get(slug) ?? 0));
}

const FAMILIES: readonly (readonly [string, (nth: number) => string])[] = [
  ['slugs that differ in the last letter', (nth) => `studio-${String.fromCharCode(97 + nth)}`],
  ['slugs that differ in a number', (nth) => `partner-${nth}`],
  ['slugs that differ in the first letter', (nth) => `${String.fromCharCode(97 + nth)}-agency`],
  ['slugs that grow', (nth) => `a${'a'.repeat(nth)}`],
];

describe.each(FAMILIES)('among equals with %s', (_, slugOf) => {
  const places = placesOf(Array.from({ length: 26 }, (__, nth) => slugOf(nth)));

  test('DIR-11: the order over a year does not correlate with the name', () => {
    const pairs = places.flatMap((days, letter) => days.map((place) => [letter, place] as const));
    expect(Math.abs(correlation(pairs))).toBeLessThan(0.05);
  });

  test('DIR-11: everybody stands in the middle on average, and first now and then', () => {
    for (const days of places) {
      const mean = days.reduce((sum, place) => sum + place, 0) / days.length;
      expect(Math.abs(mean - 12.5)).toBeLessThan(2);
      expect(days.filter((place) => place === 0).length).toBeGreaterThan(2);
      expect(days.filter((place) => place === 0).length).toBeLessThan(40);
    }
  });

  test('DIR-11: of two neighbours in the alphabet, each is before the other on about half of the days', () => {
    for (const [at, days] of places.slice(1).entries()) {
      const before = days.filter((place, day) => place < (places[at]?.[day] ?? 0)).length;
      expect(before / days.length).toBeGreaterThan(0.38);
      expect(before / days.length).toBeLessThan(0.62);
    }
  });
});

describe('tricks with names', () => {
  const TRICKS = ['!!! ', '★', '1 ', '\u200b', 'AAA ', 'Αα ', 'Аа ', '🥇 ', '@', '"'];

  function slugsOf(hub: Parameters<typeof toRecords>[0], query: string, sort: Sort = 'best') {
    const records = toRecords(hub, today);
    const searcher = createSearcher(decodeIndex(encodeIndex(records, hub)));
    const request = { query, sort, selections: new Map([['kind', ['agency', 'consultant']]]) };
    return searcher.search(request).ids.map((id) => records[id]?.slug);
  }
  const renamed = (hub: Parameters<typeof toRecords>[0], trick: string) => ({
    ...hub,
    partners: new Map(
      [...hub.partners].map(([slug, partner], nth): [string, typeof partner] => {
        const { profile } = partner;
        return [
          slug,
          nth % 2 ? partner : { ...partner, profile: { ...profile, name: trick + profile.name } },
        ];
      }),
    ),
  });

  test('DIR-11: signs and look-alike letters in front of a name change nothing', () => {
    fc.assert(
      fc.property(hubs, fc.constantFrom(...TRICKS), (hub, trick) => {
        expect(slugsOf(renamed(hub, trick), '')).toEqual(slugsOf(hub, ''));
      }),
    );
  });

  test('DIR-11: signs in front of a name do not lead to the top of the alphabet either', () => {
    const partners = ['Cedar', 'Birch', 'Alder', 'Dogwood'].map((name) =>
      aPartner({ slug: name.toLowerCase(), name }),
    );
    const hub = aHub({ partners });
    for (const trick of ['!!! ', '★', '\u200b', '🥇 ', '@', '"'])
      expect(slugsOf(renamed(hub, trick), '', 'name')).toEqual(['alder', 'birch', 'cedar', 'dogwood']);
  });

  test('DIR-11: a word that is an expertise is worth no more in a name than as the expertise', () => {
    const terms = [
      { id: 'migration', name: 'Data migration' },
      { id: 'training', name: 'Training' },
    ];
    const body = 'x'.repeat(200);
    const partners = [
      aPartner({ slug: 'expert', name: 'Björn', expertise: ['migration'], body }),
      aPartner({ slug: 'trick', name: 'Migration Data Migration', expertise: ['training'] }),
    ];
    const ranking = {
      signals: [
        { id: 'match' as const, weight: 50, why: 'Asked.' },
        { id: 'completeness' as const, weight: 1, why: 'Told.' },
      ],
      neverCounts: [],
    };
    const hub = aHub({ partners, taxonomies: [aTaxonomy('expertise', terms)], ranking });
    expect(slugsOf(hub, 'migration')).toEqual(['expert', 'trick']);
    expect(slugsOf(hub, 'björn')).toEqual(['expert']);
  });
});

describe('money', () => {
  const keysOf = (schema: unknown): string[] =>
    typeof schema === 'object' && schema !== null
      ? Object.entries(schema).flatMap(([key, inner]) => [
          ...(key === 'properties' ? Object.keys(inner as object) : []),
          ...keysOf(inner),
        ])
      : [];

  test('DIR-11: no file has a field for payment, fees, promotion or a place of honour', () => {
    for (const schema of [profileSchema, rosterSchema, tiersSchema, settingsSchema, rankingSchema]) {
      const keys = keysOf(z.toJSONSchema(schema, { unrepresentable: 'any' }));
      expect(keys.length).toBeGreaterThan(3);
      const suspicious =
        /pay|paid|fee|price|cost|sponsor|promot|feature|boost|pin|priority|premium|bid|credit|revenue/i;
      expect(keys.filter((key) => suspicious.test(key))).toEqual([]);
    }
  });

  test('DIR-11: a field that is not known is refused, so none can be smuggled in', () => {
    const roster = { tier: 'gold', standing: { status: 'active' } };
    expect(rosterSchema.safeParse(roster).success).toBe(true);
    for (const key of ['featured', 'boost', 'paid', 'fee'])
      expect(rosterSchema.safeParse({ ...roster, [key]: true }).success).toBe(false);
    const signal = { weight: 5, why: 'They pay.' };
    expect(
      rankingSchema.safeParse({ signals: [{ id: 'payment', ...signal }], neverCounts: [] }).success,
    ).toBe(false);
  });

  test('DIR-11: the order is made of seven signals, and none is about money', () => {
    expect([...RANKING_SIGNALS].sort()).toEqual([
      'availability',
      'completeness',
      'freshness',
      'match',
      'newcomer',
      'proof',
      'tier',
    ]);
  });
});
