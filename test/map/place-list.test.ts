import { describe, expect, test } from 'vitest';
import { type ListedPlace, listPlaces } from '#map/place-list.ts';

const BASES = [
  { country: 'PT', city: 'lisbon-pt' },
  { country: 'PT', city: 'porto-pt' },
  { country: 'PT' },
  { country: 'DE', city: 'berlin-de' },
  { country: 'MX' },
  { country: 'AQ' },
];

/** `europe 4: pt 3: lisbon-pt 1, …`. */
function outline(places: readonly ListedPlace[]): string[] {
  return places.flatMap(({ key, count, places: inside }) => [
    `${key} ${count}`,
    ...outline(inside).map((line) => `  ${line}`),
  ]);
}

describe('the list of places', () => {
  test('of the world groups countries by their outermost part of the world', () => {
    expect(outline(listPlaces(BASES))).toEqual([
      'area/europe 4',
      '  country/pt 3',
      '    city/lisbon-pt 1',
      '    city/porto-pt 1',
      '  country/de 1',
      '    city/berlin-de 1',
      'area/americas 1',
      '  country/mx 1',
      'country/aq 1',
    ]);
  });

  test('of a part of the world groups them by its parts', () => {
    expect(outline(listPlaces(BASES, 'europe'))).toEqual([
      'area/southern-europe 3',
      '  country/pt 3',
      '    city/lisbon-pt 1',
      '    city/porto-pt 1',
      'area/western-europe 1',
      '  country/de 1',
      '    city/berlin-de 1',
    ]);
  });

  test('of the smallest part names its countries', () => {
    expect(outline(listPlaces(BASES, 'central-america'))).toEqual(['country/mx 1']);
  });

  test('leaves out what lies elsewhere', () => {
    expect(listPlaces(BASES, 'oceania')).toEqual([]);
  });
});
