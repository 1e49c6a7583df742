import { expect, test } from 'vitest';
import { findPlace } from '#import/find-place.ts';
import { CITY_NAMES } from '#lib/city-aliases.ts';
import { loadAtlas } from '#repo/atlas.ts';

const atlas = await loadAtlas();
const find = (...cells: string[]) => findPlace({ cells, prose: '', website: '', notPlaces: [] }, atlas);

test.for([
  ['Frankfurt', 'Frankfurt am Main', 'DE', 'Europe/Berlin'],
  ['Milano, Italy', 'Milan', 'IT', 'Europe/Rome'],
  ['Krakow, Polska', 'Kraków', 'PL', 'Europe/Warsaw'],
  ['Bangalore', 'Bengaluru', 'IN', 'Asia/Kolkata'],
  ['Halifax, Nova Scotia, Canada', 'Halifax', 'CA', 'America/Halifax'],
  ['San Mateo, CA, USA', 'San Mateo', 'US', 'America/Los_Angeles'],
  ['München', 'Munich', 'DE', 'Europe/Berlin'],
  ['São Paulo, Brasil', 'São Paulo', 'BR', 'America/Sao_Paulo'],
  ['Villa La Angostura, Argentina', 'Villa La Angostura', 'AR', 'America/Argentina/Salta'],
] as const)('%s is known', ([cell, city, country, timeZone]) => {
  expect(find(cell)).toEqual({ city, country, timeZone });
});

test.for([
  ['Österreich', 'AT'],
  ['Королівство Данія', undefined],
  ['España', 'ES'],
  ['日本', 'JP'],
  ['Türkiye', 'TR'],
  ['Côte d’Ivoire', 'CI'],
] as const)('the country %s is %s', ([name, code]) => {
  expect(atlas.countries.find(name)).toBe(code);
});

test('a country of one zone has it, one of several has none', () => {
  expect(atlas.gazetteer.zoneOfArea('LT')).toBe('Europe/Vilnius');
  expect(atlas.gazetteer.zoneOfArea('US')).toBeUndefined();
});

test.for([
  ['東京', 'Tokyo', 'JP'],
  ['دبي', 'Dubai', 'AE'],
  ['Київ', 'Kyiv', 'UA'],
  ['Odesa', 'Odesa', 'UA'],
])('%s is a city by its own name', ([cell = '', city, country]) => {
  expect(find(cell)).toMatchObject({ city, country });
});

test('every alias leads to a city of the gazetteer', () => {
  const lost = CITY_NAMES.filter(
    ({ name, country }) => !atlas.gazetteer.find(name).some((city) => city.country === country),
  );
  expect(lost).toEqual([]);
});
