import { expect, test } from 'vitest';
import type { Hub } from '#domain/hub.ts';
import type { Partner } from '#domain/partner.ts';
import { RANKING_SIGNALS } from '#domain/ranking.ts';
import { basePoints, explain } from '#search/ranking.ts';
import { scoreOf } from '#search/score.ts';
import { aHub, aPartner, today } from '../builders.ts';

const ranking: Hub['ranking'] = {
  signals: RANKING_SIGNALS.map((id) => ({ id, weight: 10, why: 'Because.' })),
  neverCounts: [],
};
const hubOf = (partner: Partner) => aHub({ partners: [partner], ranking });
const score = (partner: Partner) => scoreOf(partner, hubOf(partner), today);
const nothing = aPartner({ confirmed: '2020-01-01' });

/** Everything that an owner can say. */
const whole = aPartner({
  body: 'x'.repeat(200),
  logo: { path: 'partners/acme/logo.svg', size: 10 },
  confirmed: today,
  availability: { status: 'open', confirmed: today },
  base: { country: 'PT' },
  languages: ['en'],
  services: ['any'],
  industries: ['any'],
  regions: ['any'],
  engagement: ['remote'],
  budget: { currency: 'EUR', from: 1 },
  contact: { replyDays: 1 },
});

test('is the ranking’s own sum without what a search measures', () => {
  const terms = explain(whole, hubOf(whole), today).filter(({ signal }) => signal !== 'match');
  expect(score(whole)).toMatchObject({ terms, points: basePoints(terms), most: 6_000 });
});

test('names three improvements, the most rewarding first', () => {
  expect(score(nothing).next.map(({ field, gain }) => [field, gain])).toEqual([
    ['confirmed', 1000],
    ['availability', 1000],
    ['references', 400],
  ]);
});

test('what an improvement is said to bring is what it brings', () => {
  const { points, next } = score(nothing);
  const [confirm] = next;
  const after = score({ ...nothing, profile: { ...nothing.profile, confirmed: today } });
  expect(after.points - points).toBe(confirm?.gain);
});

test('advises nothing that is done, and of proof only ever more', () => {
  expect(score(whole).next.map(({ field }) => field)).toEqual(['references', 'caseStudies']);
});

test('knows a step for every fact that completeness counts', () => {
  const only = { ...ranking, signals: ranking.signals.filter(({ id }) => id === 'completeness') };
  const seen: string[] = [];
  let partner = aPartner();
  for (;;) {
    const [step] = scoreOf(partner, aHub({ partners: [partner], ranking: only }), today).next;
    if (!step || seen.includes(step.field)) break;
    seen.push(step.field);
    partner = {
      ...partner,
      body: step.field === 'body' ? whole.body : partner.body,
      logo: step.field === 'logo' ? whole.logo : partner.logo,
      profile: { ...partner.profile, ...fieldOf(step.field) },
    };
  }
  expect(seen).toHaveLength(10);
  expect(explain(partner, aHub({ partners: [partner], ranking: only }), today)[0]?.measure).toBe(1);
});

function fieldOf(field: string) {
  const key = field.split('.')[0] ?? '';
  return Object.fromEntries(Object.entries(whole.profile).filter(([name]) => name === key));
}

test('a case study that the client confirms counts as one with a link', () => {
  const study = { client: 'Museum', task: 'Plan', result: 'Planned', date: '2026-04' };
  const confirmedByClient = { on: '2026-05-01', proof: 'https://museum.example/' };
  const points = (extra: object) => score(aPartner({ caseStudies: [{ ...study, ...extra }] })).points;
  expect(points({ confirmedByClient })).toBe(points({ link: 'https://acme.example/work' }));
  expect(points({ confirmedByClient })).toBeGreaterThan(points({}));
});
