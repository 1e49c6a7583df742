import { describe, expect, test } from 'vitest';
import { type Base, chainOf, type LocatedBase, splitKey, toSpots } from '#map/places.ts';

const POINTS: Readonly<Record<string, { x: number; y: number }>> = {
  'lisbon-pt': { x: 349, y: 113 },
  'porto-pt': { x: 351, y: 107 },
  PT: { x: 350, y: 110 },
  DE: { x: 395, y: 75 },
};
const spotsOf = (bases: readonly Base[]) =>
  toSpots(
    bases.map((base): LocatedBase => ({ ...base, count: 1, point: POINTS[base.city ?? base.country] })),
  );

describe('the chain of a base', () => {
  test('leads from the city to the world', () => {
    expect(chainOf({ country: 'PT', city: 'lisbon-pt' })).toEqual([
      'city/lisbon-pt',
      'country/pt',
      'area/southern-europe',
      'area/europe',
      'world/',
    ]);
  });

  test('begins elsewhere in the country without a known city', () => {
    expect(chainOf({ country: 'AQ' })).toEqual(['elsewhere/aq', 'country/aq', 'world/']);
  });
});

describe('spots', () => {
  test('count all partners of a place', () => {
    const spots = spotsOf([
      { country: 'PT', city: 'lisbon-pt' },
      { country: 'PT', city: 'porto-pt' },
      { country: 'PT', city: 'lisbon-pt' },
    ]);
    expect(spots.map(({ chain, count }) => [chain[0], count])).toEqual([
      ['city/lisbon-pt', 2],
      ['city/porto-pt', 1],
    ]);
  });

  test('leave out whoever is nowhere on the map', () => {
    expect(spotsOf([{ country: 'BV' }, { country: 'DE' }])).toHaveLength(1);
  });

  test('tell partners elsewhere in a country from those in its cities', () => {
    const spots = spotsOf([{ country: 'PT', city: 'lisbon-pt' }, { country: 'PT' }]);
    expect(spots.map(({ chain }) => chain[0])).toEqual(['city/lisbon-pt', 'elsewhere/pt']);
  });

  test('stand for the country when none of its cities is there', () => {
    const [spot] = spotsOf([{ country: 'DE' }, { country: 'DE' }]);
    expect(spot).toMatchObject({ chain: ['country/de', 'area/western-europe', 'area/europe', 'world/'] });
    expect(spot?.count).toBe(2);
  });
});

test('a key is taken apart at its first stroke', () => {
  expect(splitKey('city/a/b-pt')).toEqual({ kind: 'city', id: 'a/b-pt' });
  expect(splitKey('world/')).toEqual({ kind: 'world', id: '' });
});
