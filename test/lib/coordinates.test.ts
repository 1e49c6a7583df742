import { expect, test } from 'vitest';
import { kilometresBetween, middleOf } from '#lib/coordinates.ts';

test('the middle of two places across the date line is on the date line', () => {
  const middle = middleOf([
    { latitude: 0, longitude: 170, weight: 1 },
    { latitude: 0, longitude: -170, weight: 1 },
  ]);
  expect(middle?.latitude).toBeCloseTo(0);
  expect(Math.abs(middle?.longitude ?? 0)).toBeCloseTo(180);
});

test('a heavier place draws the middle nearer', () => {
  const middle = middleOf([
    { latitude: 0, longitude: 0, weight: 3 },
    { latitude: 0, longitude: 10, weight: 1 },
  ]);
  expect(middle?.longitude).toBeGreaterThan(2);
  expect(middle?.longitude).toBeLessThan(3);
});

test('nothing has no middle', () => {
  expect(middleOf([])).toBeUndefined();
  expect(middleOf([{ latitude: 50, longitude: 8, weight: 0 }])).toBeUndefined();
});

test.for([
  ['Lisbon to Porto', [38.72, -9.14], [41.15, -8.61], 274],
  ['London to New York', [51.51, -0.13], [40.71, -74.01], 5_570],
  ['across the date line', [-17.73, 179.3], [-17.73, -179.3], 148],
  ['pole to pole', [90, 0], [-90, 0], 20_015],
  ['nowhere', [10, 10], [10, 10], 0],
] as const)('%s is so many kilometres', ([, [north, east], [toNorth, toEast], kilometres]) => {
  const from = { latitude: north, longitude: east };
  const to = { latitude: toNorth, longitude: toEast };
  expect(Math.round(kilometresBetween(from, to))).toBe(kilometres);
});
