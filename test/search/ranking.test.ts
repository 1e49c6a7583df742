import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RankingSignal } from '#domain/ranking.ts';
import { addDays } from '#lib/dates.ts';
import { explain } from '#search/ranking.ts';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, today } from '../builders.ts';
import { hubs, tiers } from './hubs.ts';

type Parts = Parameters<typeof aPartner>[0];

function measureOf(id: RankingSignal, parts: Parts): number | undefined {
  const partner = aPartner(parts);
  const ranking = { signals: [{ id, weight: 10, why: 'Because.' }], neverCounts: [] };
  return explain(partner, aHub({ partners: [partner], ranking, tiers }), today)[0]?.measure;
}

const order = (hub: Parameters<typeof toRecords>[0], day = today) =>
  toRecords(hub, day).map(({ slug }) => slug);

test('DIR-11 gives the same order whatever order the files were read in', () => {
  fc.assert(
    fc.property(hubs, (hub) => {
      const turned = { ...hub, partners: new Map([...hub.partners].reverse()) };
      expect(order(turned)).toEqual(order(hub));
    }),
  );
});

test('DIR-11 gives the same order whatever the partners are called and whomever they belong to', () => {
  fc.assert(
    fc.property(hubs, fc.string({ minLength: 2 }), (hub, name) => {
      const renamed = [...hub.partners].map(([slug, partner], nth): [string, typeof partner] => {
        const roster = { ...partner.roster, manager: `editor-${nth}` };
        const profile = {
          ...partner.profile,
          name: name + nth,
          relationship: 'reseller' as const,
          teamSize: nth + 1,
        };
        return [slug, { ...partner, roster, profile }];
      });
      expect(order({ ...hub, partners: new Map(renamed) })).toEqual(order(hub));
    }),
  );
});

test('DIR-11 lets equals change places from day to day', () => {
  const partners = ['a', 'b', 'c', 'd', 'e'].map((slug) => aPartner({ slug }));
  const hub = aHub({ partners });
  const days = [0, 1, 2, 3, 4, 5, 6, 7].map((days) => order(hub, addDays(today, days))[0]);
  expect(new Set(days).size).toBeGreaterThan(1);
});

test('DIR-11 explains every place as a sum of weighted measures between 0 and 1', () => {
  fc.assert(
    fc.property(hubs, (hub) => {
      const records = toRecords(hub, today);
      for (const { slug, points } of records) {
        const partner = hub.partners.get(slug);
        const terms = partner ? explain(partner, hub, today) : [];
        expect(terms.every(({ measure }) => measure >= 0 && measure <= 1)).toBe(true);
        expect(points).toBe(Math.round(terms.reduce((sum, term) => sum + term.points, 0) * 100));
      }
      expect(records.map(({ points }) => points)).toEqual(
        records.map(({ points }) => points).sort((a, b) => b - a),
      );
    }),
  );
});

test('counts each further proof for less, and a case study without a link for half', () => {
  const study = { client: 'A', task: 'B', result: 'C', date: '2026-01' };
  const linked = { ...study, link: 'https://a.example/' };
  expect(measureOf('proof', { caseStudies: [linked] })).toBeCloseTo(0.4);
  expect(measureOf('proof', { caseStudies: [study, study] })).toBeCloseTo(0.4);
  expect(measureOf('proof', { caseStudies: [linked, linked] })).toBeCloseTo(0.64);
});

test.for([
  [0, 1],
  [90, 1],
  [365, 0],
  [900, 0],
] as const)('measures a confirmation %i days ago with %i', ([days, measure]) => {
  expect(measureOf('freshness', { confirmed: addDays(today, -days) })).toBe(measure);
});

test.for([
  [0, 1],
  [105, 0.5],
  [180, 0],
] as const)('measures a newcomer of %i days with %d', ([days, measure]) => {
  expect(measureOf('newcomer', { roster: { joined: addDays(today, -days) } })).toBe(measure);
});

test('measures tiers between the lowest and the highest', () => {
  expect(tiers.map((tier) => measureOf('tier', { tier }))).toEqual([0, 0.5, 1]);
});

test('measures an expired availability as none', () => {
  const open = (confirmed: string) =>
    measureOf('availability', { availability: { status: 'open', confirmed } });
  expect([open(today), open('2026-09-22')]).toEqual([1, 0]);
});
