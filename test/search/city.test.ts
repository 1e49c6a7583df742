import { expect, test } from 'vitest';
import { cityId } from '#search/city.ts';
import { facetTables, listedValues } from '#search/facet-table.ts';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, today } from '../builders.ts';

const cities = (...bases: { city?: string; country: string }[]) => {
  const partners = bases.map((base, nth) => aPartner({ slug: `p${nth}`, base }));
  const hub = aHub({ partners });
  return facetTables(toRecords(hub, today), hub).find(({ key }) => key === 'city');
};

test.for([
  ['Berlin', 'DE', 'berlin-de'],
  ['Lisboa', 'PT', 'lisbon-pt'],
  ['São Paulo', 'BR', 'sao-paulo-br'],
  ['Lisboa', 'BR', 'lisboa-br'],
  ['札幌', 'JP', 'sapporo-jp'],
  ['函館', 'JP', '函館-jp'],
] as const)('the city %s in %s is %s in addresses', ([city, country, id]) => {
  expect(cityId(city, country)).toBe(id);
});

test('a name without a letter is no city', () => {
  expect(cityId('—', 'DE')).toBeUndefined();
  expect(cities({ city: '—', country: 'DE' }, { country: 'DE' })).toBeUndefined();
});

test('spellings of one city are one value, called as most partners call it', () => {
  const table = cities(
    { city: 'Munich', country: 'DE' },
    { city: 'München', country: 'DE' },
    { city: 'München', country: 'DE' },
  );
  expect(table?.values).toMatchObject([{ id: 'munich-de', label: 'München', count: 3 }]);
  const [{ aliases = [] } = {}] = table?.values ?? [];
  expect(aliases[0]).toBe('Munich');
  expect(aliases).toEqual(expect.arrayContaining(['慕尼黑', 'Мюнхен']));
  expect(aliases).not.toContain('München');
});

test('of two cities with one name, both tell their country', () => {
  const table = cities({ city: 'Santiago', country: 'CL' }, { city: 'Santiago', country: 'ES' });
  expect(table?.values.map(({ label }) => label)).toEqual(['Santiago, Chile', 'Santiago, Spain']);
});

test('of very many cities, the most frequent are listed, in their usual order', () => {
  const names = 'ABCDEFGHIJKLMNO'.split('').map((letter) => ({ city: `${letter}ville`, country: 'FR' }));
  const table = cities(...names, { city: 'Nville', country: 'FR' }, { city: 'Oville', country: 'FR' });
  expect(table?.listed).toBe(12);
  const listed = listedValues(table?.values ?? [], table?.listed ?? 0).map(({ label }) => label);
  expect(listed).toEqual('ABCDEFGHIJNO'.split('').map((letter) => `${letter}ville`));
});
