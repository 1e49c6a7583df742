import { expect, test } from 'vitest';
import { countryCodes } from '#domain/codes.ts';
import type { Coordinates } from '#lib/coordinates.ts';
import { loadWhereabouts } from '#repo/whereabouts.ts';

const whereabouts = await loadWhereabouts();

/** Rounded to whole degrees. */
function rounded({ latitude, longitude }: Coordinates = { latitude: Number.NaN, longitude: Number.NaN }) {
  return [Math.round(latitude), Math.round(longitude)];
}

test.for([
  ['Berlin', 'DE', 53, 13],
  ['Lisboa', 'PT', 39, -9],
  ['München', 'DE', 48, 12],
  ['Portland, Oregon', 'US', 46, -123],
  ['Iloilo City', 'PH', 11, 123],
  ['Đà Nẵng', 'VN', 16, 108],
  ['Santiago', 'CL', -33, -71],
] as const)('%s in %s is known', ([city, country, latitude, longitude]) => {
  expect(rounded(whereabouts.cityIn(country, city))).toEqual([latitude, longitude]);
});

test.for([
  ['Berlin', 'PT'],
  ['</title><b>Oslo', 'NO'],
  ['', 'DE'],
  ['Berlin', 'QQ'],
] as const)('`%s` in %s is not', ([city, country]) => {
  expect(whereabouts.cityIn(country, city)).toBeUndefined();
});

test('of several cities of one name, the largest is meant', () => {
  // 2,600 people live in the smaller Portland of Michigan.
  expect(rounded(whereabouts.cityIn('US', 'Portland'))).toEqual([46, -123]);
});

test('the middle of a country is where its people are', () => {
  expect(rounded(whereabouts.middleOf('CA'))[0]).toBeLessThan(50);
  // That of its territory is at 25° south.
  expect(whereabouts.middleOf('AU')?.latitude).toBeLessThan(-30);
  expect(whereabouts.middleOf('QQ')).toBeUndefined();
});

test('every country with inhabitants lies somewhere', () => {
  const lost = [...countryCodes()].filter((country) => !whereabouts.middleOf(country));
  expect(lost.sort()).toEqual(['BV', 'HM', 'IO', 'UM']);
});

test('a city has a time zone', () => {
  expect(whereabouts.factsOf('PT', 'Lisboa')?.timeZone).toBe('Europe/Lisbon');
  expect(whereabouts.factsOf('IN', '')).toBeUndefined();
});
