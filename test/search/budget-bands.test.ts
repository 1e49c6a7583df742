import { expect, test } from 'vitest';
import { bandsOf, toEuros } from '#search/budget-bands.ts';

test.for([
  ['inside one band', { currency: 'EUR', from: 12_000, to: 20_000 }, ['10k-50k']],
  ['over three bands', { currency: 'EUR', from: 5_000, to: 60_000 }, ['under-10k', '10k-50k', '50k-250k']],
  ['without an upper end', { currency: 'EUR', from: 60_000 }, ['50k-250k', 'over-250k']],
  ['up to a border', { currency: 'EUR', from: 1_000, to: 10_000 }, ['under-10k']],
  ['on a border alone', { currency: 'EUR', from: 10_000, to: 10_000 }, ['10k-50k']],
  ['in another currency', { currency: 'JPY', from: 3_000_000, to: 5_000_000 }, ['10k-50k']],
] as const)('finds the bands of a budget %s', ([, budget, bands]) => {
  expect(bandsOf(budget)).toEqual(bands);
});

test('puts a currency without a rate into no band', () => {
  expect(toEuros(100, 'XAU')).toBeUndefined();
  expect(bandsOf({ currency: 'XAU', from: 1_000 })).toEqual([]);
});
