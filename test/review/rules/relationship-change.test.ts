import { expect, test } from 'vitest';
import { relationshipChange } from '#review/rules/relationship-change.ts';
import { aHub } from '../../builders.ts';
import { added, anInput, anOwned } from '../a-pull.ts';
import { find } from '../find.ts';

const reseller = aHub({ partners: [anOwned({ relationship: 'reseller' })] });

test('a partner that no longer names its ties waits for an editor', () => {
  const head = aHub({ partners: [anOwned({ relationship: 'independent' })] });
  expect(find(relationshipChange, anInput({ base: reseller, head }))).toMatchObject([
    { level: 'review', message: 'Unexpected relationship `independent`, so far `reseller`' },
  ]);
});

test('the same ties, and those of a new partner, are no change', () => {
  expect(find(relationshipChange, anInput({ base: reseller }))).toEqual([]);
  const pull = { changes: [added('partners/acme/profile.md')] };
  expect(find(relationshipChange, anInput({ base: aHub({ partners: [] }), head: reseller, pull }))).toEqual(
    [],
  );
});
