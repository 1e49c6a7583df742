import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { claimedProfile } from '#checks/claimed-profile.ts';
import type { Profile } from '#domain/partner.ts';
import { aHub, aPartner, today } from '../builders.ts';

const complete: Partial<Profile> = {
  owners: [{ id: 1, login: 'ada' }],
  agreement: { version: '2026-01', accepted: '2026-02-01' },
  contact: { form: 'https://acme.example/contact' },
  base: { country: 'PT' },
  languages: ['pt'],
};
const run = (profile: Partial<Profile>) =>
  runChecks(aHub({ partners: [aPartner(profile)] }), { today }, [claimedProfile]);

test('asks owners for agreement, contact, base and languages', () => {
  const problems = run({ owners: [{ id: 1, login: 'ada' }] });
  expect(problems.map(({ place }) => place.field)).toEqual(['agreement', 'base', 'contact', 'languages']);
  expect(problems[0]?.message).toBe('Missing field `agreement`, expected because the profile has owners');
});

test('asks for a way to make contact, not only for the time of an answer', () => {
  const [problem, ...others] = run({ ...complete, contact: { replyDays: 2 } });
  expect(others).toEqual([]);
  expect(problem?.message).toContain('Missing `form`, `endpoint`, `booking` or `email` in `contact`');
});

test('asks for at least one language', () => {
  expect(run({ ...complete, languages: [] }).map(({ place }) => place.field)).toEqual(['languages']);
});

test.each<[name: string, profile: Partial<Profile>]>([
  ['a complete profile', complete],
  ['a mail address by opt-in', { ...complete, contact: { email: 'a@acme.example', publishEmail: true } }],
  ['a thin profile that nobody has claimed', {}],
  ['a thin profile with an empty list of owners', { owners: [] }],
  [
    'a partner that has left',
    { owners: [{ id: 1, login: 'ada' }], lifecycle: { status: 'left', on: '2026-01-01', reason: 'closed' } },
  ],
])('accepts %s', (_, profile) => {
  expect(run(profile)).toEqual([]);
});
