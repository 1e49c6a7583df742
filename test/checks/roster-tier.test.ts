import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { rosterTier } from '#checks/roster-tier.ts';
import { aHub, aPartner, aTier, today } from '../builders.ts';

const run = (tier: string, tiers = [aTier(), aTier({ id: 'premier', rank: 1 })]) =>
  runChecks(aHub({ tiers, partners: [aPartner({ roster: { tier } })] }), { today }, [rosterTier]);

test('refuses an unknown tier and names the nearest one', () => {
  expect(run('premium')).toMatchObject([
    {
      place: { file: 'content/roster/acme.yml', field: 'tier' },
      message: 'Unexpected tier `premium`, expected `premier`',
    },
  ]);
});

test('lists the tiers when none is near', () => {
  expect(run('gold')[0]?.message).toBe('Unexpected tier `gold`, expected one of `registered`, `premier`');
});

test('accepts a tier of the program', () => {
  expect(run('premier')).toEqual([]);
});

test('says nothing while the tiers themselves cannot be read', () => {
  expect(run('premier', [])).toEqual([]);
});
