import { expect, test } from 'vitest';
import { countryCodes } from '#domain/codes.ts';
import { AREAS, areasOf } from '#map/areas.ts';

test('every country lies in an area, but for Antarctica', () => {
  const without = [...countryCodes()].filter((country) => areasOf(country).length === 0);
  expect(without).toEqual(['AQ']);
});

test.each([
  ['DE', ['western-europe', 'europe']],
  ['MX', ['central-america', 'latin-america', 'americas']],
  ['US', ['northern-america', 'americas']],
])('the areas of %s begin with the smallest', (country, areas) => {
  expect(areasOf(country)).toEqual(areas);
});

test.each(['en', 'de', 'ar'])('every area has a name of its own in the locale %s', (locale) => {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const all = [...AREAS.values()].map(({ code }) => names.of(code));
  expect(all).not.toContain(undefined);
  expect(new Set(all).size).toBe(AREAS.size);
});

test('a code that no country has lies nowhere', () => {
  expect(areasOf('QQ')).toEqual([]);
});
