import { expect, test } from 'vitest';
import type { Spot } from '#map/clusters.ts';
import { toDots } from '#map/dots.ts';

const aSpot = (x: number, y: number, count = 1): Spot => ({ x, y, count, chain: ['world/'] });

test('each place is a dot, larger where there are more partners', () => {
  expect(toDots([aSpot(100, 50), aSpot(300, 80, 30), aSpot(200, 60)])).toEqual([
    { diameter: 7.2, d: 'M100 50h0M200 60h0' },
    { diameter: 10.4, d: 'M300 80h0' },
  ]);
});

test('places on one another are one dot, where most of the partners are', () => {
  expect(toDots([aSpot(100, 50), aSpot(100.8, 50.4, 4)])).toEqual([{ diameter: 8.6, d: 'M100.8 50.4h0' }]);
});

test('without places there are none', () => {
  expect(toDots([])).toEqual([]);
});
