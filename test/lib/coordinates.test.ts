import { expect, test } from 'vitest';
import { middleOf } from '#lib/coordinates.ts';

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
