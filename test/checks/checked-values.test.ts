import { expect, test } from 'vitest';
import { checkedValues } from '#checks/checked-values.ts';
import { runChecks } from '#checks/index.ts';
import type { Profile } from '#domain/partner.ts';
import type { ValueCheck } from '#domain/roster.ts';
import { aHub, aPartner, today } from '../builders.ts';

const run = (profile: Partial<Profile>, check: ValueCheck) =>
  runChecks(aHub({ partners: [aPartner({ ...profile, roster: { checks: [check] } })] }), { today }, [
    checkedValues,
  ]).map(({ place, message }) => [place.field, message]);
const size = (value: number): ValueCheck => ({ field: 'teamSize', value, on: '2026-10-01' });

test('accepts a value that the profile still has', () => {
  expect(run({ teamSize: 4 }, size(4))).toEqual([]);
});

test('asks for a new look when the profile says something else', () => {
  expect(run({ teamSize: 40 }, size(4))).toEqual([
    ['checks.0.value', 'Unexpected value of `teamSize`, expected what the profile says now'],
  ]);
});

test('asks to remove the check of what is gone', () => {
  expect(run({}, size(4))).toEqual([
    ['checks.0.value', 'Unexpected check of `teamSize`, which the profile no longer has'],
  ]);
  expect(run({}, { field: 'caseStudies', entry: 'museum', value: 'Planned', on: '2026-10-01' })).toEqual([
    ['checks.0.value', 'Unexpected check of case study `museum`, which the profile no longer has'],
  ]);
});
