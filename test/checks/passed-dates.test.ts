import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { passedDates } from '#checks/passed-dates.ts';
import type { Profile } from '#domain/partner.ts';
import { aHub, aPartner, today } from '../builders.ts';

const run = (profile: Partial<Profile>, roster = {}) =>
  runChecks(aHub({ partners: [aPartner({ ...profile, roster })] }), { today }, [passedDates]).map(
    ({ place, message, severity }) => [severity, place.file, place.field, message],
  );
const profileFile = 'partners/acme/profile.md';
const rosterFile = 'content/roster/acme.yml';

test('asks what follows a pause that has ended', () => {
  expect(run({ lifecycle: { status: 'paused', until: '2026-11-21' } })).toEqual([
    [
      'warning',
      profileFile,
      'lifecycle.until',
      'Unexpected end of the pause `2026-11-21`, expected `2026-11-22` or later',
    ],
  ]);
});

test('asks whether a partner is free whose first start has passed', () => {
  const availability = { status: 'from', from: '2026-11-01', confirmed: '2026-10-01' } as const;
  expect(run({ availability })).toEqual([
    [
      'warning',
      profileFile,
      'availability.from',
      'Unexpected first possible start `2026-11-01`, expected `2026-11-22` or later',
    ],
  ]);
});

test.each(['probation', 'sunset'])('asks what follows the end of a %s', (status) => {
  const standing = { status, since: '2026-01-01', until: '2026-11-21', reason: 'inactive' };
  expect(run({}, { standing })).toEqual([
    [
      'warning',
      rosterFile,
      'standing.until',
      `Unexpected end of the ${status} \`2026-11-21\`, expected \`2026-11-22\` or later`,
    ],
  ]);
});

test('accepts dates that end today or later', () => {
  const standing = { status: 'probation', since: '2026-01-01', until: today, reason: 'inactive' };
  const availability = { status: 'from', from: today, confirmed: today } as const;
  expect(run({ lifecycle: { status: 'paused', until: today }, availability }, { standing })).toEqual([]);
});

test('accepts a standing without an end', () => {
  expect(run({}, { standing: { status: 'suspended', since: '2020-01-01', reason: 'inactive' } })).toEqual([]);
});
