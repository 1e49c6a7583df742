import { expect, test } from 'vitest';
import { project } from '#map/projection.ts';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { toRecords } from '#search/record.ts';
import { spotsOf } from '#site/client/map-spots.ts';
import { aHub, aPartner, today } from '../builders.ts';

const CITIES: Readonly<Record<string, { latitude: number; longitude: number; timeZone: string }>> = {
  Lisboa: { latitude: 38.72, longitude: -9.14, timeZone: 'Europe/Lisbon' },
  Porto: { latitude: 41.15, longitude: -8.61, timeZone: 'Europe/Lisbon' },
};
const BASES = [
  { city: 'Lisboa', country: 'PT' },
  { city: 'Lisboa', country: 'PT' },
  { city: 'Porto', country: 'PT' },
  { city: 'Nowhere-on-Sea', country: 'PT' },
  { country: 'DE' },
  { city: 'Somewhere', country: 'DE' },
  { country: 'HM' },
  undefined,
] as const;

const hub = aHub({ partners: BASES.map((base, nth) => aPartner({ slug: `p${nth}`, base })) });
const records = toRecords(hub, today);
const index = decodeIndex(encodeIndex(records, hub, (_, city) => CITIES[city]));
const world = { countries: { PT: [350, 120], DE: [395, 83] } } as const;

const idsOf = (...slugs: string[]) => records.filter(({ slug }) => slugs.includes(slug)).map(({ id }) => id);
const countsOf = (ids: readonly number[]) =>
  Object.fromEntries(spotsOf(ids, index, world).map(({ chain, count }) => [chain[0], count]));

test('each result counts at its city, else in its country, and nowhere when nobody knows where that is', () => {
  expect(countsOf(index.names.map((_, id) => id))).toEqual({
    'city/lisbon-pt': 2,
    'city/porto-pt': 1,
    'elsewhere/pt': 1,
    'country/de': 2,
  });
});

test('MAP-5: results and those who are nowhere on the map add up', () => {
  const all = index.names.map((_, id) => id);
  const placed = spotsOf(all, index, world).reduce((sum, { count }) => sum + count, 0);
  expect(all.length - placed).toBe(2);
});

test('only the partners of a result are on its map', () => {
  expect(countsOf(idsOf('p1', 'p4'))).toEqual({ 'city/lisbon-pt': 1, 'country/de': 1 });
  expect(countsOf([])).toEqual({});
});

test('a city lies where the index says, a country where the map file says', () => {
  const [lisbon, germany] = spotsOf(idsOf('p0', 'p4'), index, world).sort((a, b) => a.x - b.x);
  expect([lisbon?.x, lisbon?.y]).toEqual(Object.values(project({ latitude: 38.72, longitude: -9.14 })));
  expect([germany?.x, germany?.y]).toEqual([395, 83]);
});
