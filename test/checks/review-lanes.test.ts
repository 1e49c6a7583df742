import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { reviewLanes } from '#checks/review-lanes.ts';
import type { ReviewPolicy } from '#domain/review-policy.ts';
import { aHub, aTier, today } from '../builders.ts';

const policy = (tier: string): ReviewPolicy => ({
  autoMerge: false,
  fields: {},
  lanes: [{ id: 'trusted', class: 'own-edit', tiers: [tier], editors: 1 }],
});
const check = (tier: string) =>
  runChecks(aHub({ tiers: [aTier({ id: 'gold' })], reviewPolicy: policy(tier) }), { today }, [reviewLanes]);

test('accepts a lane for a tier that exists', () => {
  expect(check('gold')).toEqual([]);
});

test('names a tier that does not exist, and the nearest that does', () => {
  expect(check('glod')).toMatchObject([
    {
      place: { file: 'content/review-policy.yml', field: 'lanes.0.tiers.0' },
      message: 'Unexpected tier `glod`, expected `gold`',
    },
  ]);
});
