import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { agreementVersion } from '#checks/agreement-version.ts';
import type { Profile } from '#domain/partner.ts';
import { aHub, aPartner, aSettings, today } from '../builders.ts';

const present = { version: '2026-01', url: 'https://orrery.example/agreement' };
const run = (profile: Partial<Profile>, agreement: typeof present | undefined = present) =>
  runChecks(aHub({ settings: aSettings({ agreement }), partners: [aPartner(profile)] }), { today }, [
    agreementVersion,
  ]);
const older = { version: '2024-06', accepted: '2024-07-01' };

test('asks whoever accepted an older version to accept the present one', () => {
  expect(run({ agreement: older })).toMatchObject([
    {
      severity: 'warning',
      place: { file: 'partners/acme/profile.md', field: 'agreement.version' },
      message: 'Unexpected version `2024-06`, expected `2026-01`',
      hint: expect.stringContaining('https://orrery.example/agreement'),
    },
  ]);
});

test('accepts the present version, and a profile without agreement', () => {
  expect(run({ agreement: { version: '2026-01', accepted: '2026-02-01' } })).toEqual([]);
  expect(run({})).toEqual([]);
});

test('leaves partners alone that have left', () => {
  expect(
    run({ agreement: older, lifecycle: { status: 'left', on: '2025-01-01', reason: 'closed' } }),
  ).toEqual([]);
});

test('asks for nothing in a hub without an agreement', () => {
  const hub = aHub({ settings: aSettings(), partners: [aPartner({ agreement: older })] });
  expect(runChecks(hub, { today }, [agreementVersion])).toEqual([]);
});
