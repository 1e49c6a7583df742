import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { futureDates } from '#checks/future-dates.ts';
import type { Profile } from '#domain/partner.ts';
import { aHub, aPartner, today } from '../builders.ts';

const run = (profile: Partial<Profile>, roster = {}) =>
  runChecks(aHub({ partners: [aPartner({ ...profile, roster })] }), { today }, [futureDates]).map(
    ({ place, message }) => [place.field, message],
  );

test.each<[field: string, profile: Partial<Profile>]>([
  ['confirmed', { confirmed: '2026-11-24' }],
  ['availability.confirmed', { availability: { status: 'open', confirmed: '2026-11-24' } }],
  ['agreement.accepted', { agreement: { version: '2026-01', accepted: '2026-11-24' } }],
  ['lifecycle.on', { lifecycle: { status: 'left', on: '2026-11-24', reason: 'closed' } }],
  ['people.0.consent', { people: [{ name: 'Ada', role: 'Founder', consent: '2026-11-24' }] }],
])('refuses `%s` the day after tomorrow', (field, profile) => {
  expect(run(profile)).toEqual([[field, 'Unexpected date `2026-11-24`, expected `2026-11-23` or earlier']]);
});

test('refuses months and years ahead', () => {
  const caseStudies = [{ client: 'Museum', task: 'Plan', result: 'Planned', date: '2026-12' }];
  expect(run({ caseStudies, founded: 2027 })).toEqual([
    ['caseStudies.0.date', 'Unexpected date `2026-12`, expected `2026-11` or earlier'],
    ['founded', 'Unexpected date `2027`, expected `2026` or earlier'],
  ]);
});

test('refuses future dates in a roster file', () => {
  expect(run({}, { checked: '2027-01-01', joined: '2027-01-02', tierSince: '2027-01-03' })).toEqual([
    ['checked', 'Unexpected date `2027-01-01`, expected `2026-11-23` or earlier'],
    ['joined', 'Unexpected date `2027-01-02`, expected `2026-11-23` or earlier'],
    ['tierSince', 'Unexpected date `2027-01-03`, expected `2026-11-23` or earlier'],
  ]);
});

test('accepts today, this month and this year, and tomorrow for those who live ahead of UTC', () => {
  const caseStudies = [{ client: 'Museum', task: 'Plan', result: 'Planned', date: '2026-11' }];
  expect(run({ confirmed: today, founded: 2026, caseStudies })).toEqual([]);
  expect(run({ confirmed: '2026-11-23' })).toEqual([]);
});

test('accepts dates that announce something', () => {
  expect(run({ lifecycle: { status: 'paused', until: '2030-01-01' } })).toEqual([]);
});

test('refuses a removal in the future, since it would show at once', () => {
  const standing = { status: 'removed', since: '2026-11-24', reason: 'closed' };
  expect(run({}, { standing })).toEqual([
    ['standing.since', 'Unexpected date `2026-11-24`, expected `2026-11-23` or earlier'],
  ]);
});
