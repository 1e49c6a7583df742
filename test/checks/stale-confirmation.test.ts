import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { staleConfirmation } from '#checks/stale-confirmation.ts';
import type { Partner } from '#domain/partner.ts';
import { aHub, aPartner, today } from '../builders.ts';

const run = (partner: Partner) => runChecks(aHub({ partners: [partner] }), { today }, [staleConfirmation]);

test('asks for a new confirmation after twelve months', () => {
  expect(run(aPartner({ confirmed: '2025-11-21' }))).toMatchObject([
    {
      severity: 'warning',
      place: { file: 'partners/acme/profile.md', field: 'confirmed' },
      message: 'Unexpected age of 366 days, last confirmed on `2025-11-21`, expected `2025-11-22` or later',
    },
  ]);
});

test('accepts a confirmation of twelve months ago', () => {
  expect(run(aPartner({ confirmed: '2025-11-22' }))).toEqual([]);
});

test('tells an owner what to write, and an editor what to look at', () => {
  const confirmed = '2024-01-01';
  const [owned] = run(aPartner({ confirmed, owners: [{ id: 1, login: 'ada' }] }));
  const [unclaimed] = run(aPartner({ confirmed }));
  expect(owned?.hint).toContain(`\`confirmed: ${today}\``);
  expect(unclaimed?.hint).toContain('Nobody owns this entry');
});

test('leaves partners alone that are not listed', () => {
  expect(
    run(
      aPartner({
        confirmed: '2020-01-01',
        lifecycle: { status: 'left', on: '2020-02-01', reason: 'closed' },
      }),
    ),
  ).toEqual([]);
});
