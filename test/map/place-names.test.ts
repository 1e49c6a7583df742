import { expect, test } from 'vitest';
import { fullNameOf, nameOf, pageOf, type PlaceNames } from '#map/place-names.ts';

const names: PlaceNames = {
  locale: 'en',
  city: (id) => ({ 'berlin-de': 'Berlin', 'santiago-cl': 'Santiago, Chile' })[id] ?? id,
  country: (id) => ({ de: 'Germany', cl: 'Chile' })[id] ?? id,
  area: () => 'Western Europe',
  elsewhere: (country) => `${country}, elsewhere`,
  world: 'The world',
};

test.each([
  ['city/berlin-de', 'Berlin', 'Berlin, Germany', '/experts/city/berlin-de/'],
  ['city/santiago-cl', 'Santiago, Chile', 'Santiago, Chile', '/experts/city/santiago-cl/'],
  ['country/de', 'Germany', 'Germany', '/experts/country/de/'],
  ['elsewhere/de', 'Germany, elsewhere', 'Germany, elsewhere', '/experts/country/de/'],
  ['area/western-europe', 'Western Europe', 'Western Europe', '/map/western-europe/'],
  ['world/', 'The world', 'The world', '/map/'],
])('%s is called %s, in full %s, and has the page %s', (key, name, full, page) => {
  expect([nameOf(key, names), fullNameOf(key, names), pageOf(key)]).toEqual([name, full, page]);
});
