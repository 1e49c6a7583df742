import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { decodePositions, encodePositions } from '#search/positions.ts';
import { createSearcher, type SearchRequest } from '#search/query.ts';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, today } from '../builders.ts';

const CITIES: Readonly<Record<string, { latitude: number; longitude: number; timeZone: string }>> = {
  Lisboa: { latitude: 38.72, longitude: -9.14, timeZone: 'Europe/Lisbon' },
  Sintra: { latitude: 38.8, longitude: -9.38, timeZone: 'Europe/Lisbon' },
  Porto: { latitude: 41.15, longitude: -8.61, timeZone: 'Europe/Lisbon' },
  Suva: { latitude: -18.14, longitude: 178.44, timeZone: 'Pacific/Fiji' },
};

const partners = [
  aPartner({ slug: 'lisbon', base: { city: 'Lisboa', country: 'PT' }, expertise: ['planning'] }),
  aPartner({ slug: 'sintra', base: { city: 'Sintra', country: 'PT' }, expertise: ['training'] }),
  aPartner({ slug: 'porto', base: { city: 'Porto', country: 'PT', timeZone: 'Europe/Lisbon' } }),
  aPartner({ slug: 'suva', base: { city: 'Suva', country: 'FJ' } }),
  aPartner({ slug: 'delhi', base: { city: 'Somewhere', country: 'IN', timeZone: 'Asia/Kolkata' } }),
  aPartner({ slug: 'nowhere', expertise: ['planning'] }),
];
const hub = aHub({ partners });
const records = toRecords(hub, today);
const index = decodeIndex(encodeIndex(records, hub, (_, city) => CITIES[city]));
const searcher = createSearcher(index);
const instant = Date.parse('2026-11-22T12:00:00Z');

const request = (parts: Partial<SearchRequest>): SearchRequest => ({
  query: '',
  sort: 'best',
  selections: new Map(),
  ...parts,
});
const found = (parts: Partial<SearchRequest>) =>
  searcher
    .search(request(parts))
    .ids.map((id) => records[id]?.slug)
    .sort();
const idOf = (slug: string) => records.find((record) => record.slug === slug)?.id ?? -1;

test('finds who is within reach of a city, itself included', () => {
  expect(found({ near: { city: 'lisbon-pt', km: 0 } })).toEqual(['lisbon']);
  expect(found({ near: { city: 'lisbon-pt', km: 50 } })).toEqual(['lisbon', 'sintra']);
  expect(found({ near: { city: 'lisbon-pt', km: 300 } })).toEqual(['lisbon', 'porto', 'sintra']);
});

test('finds who is within reach of a position', () => {
  expect(found({ near: { position: { latitude: 41.2, longitude: -8.6 }, km: 20 } })).toEqual(['porto']);
});

test('reaches across the date line', () => {
  expect(found({ near: { position: { latitude: -18.14, longitude: -179.9 }, km: 200 } })).toEqual(['suva']);
});

test('a city of which nobody knows where it lies has nobody near it', () => {
  expect(found({ near: { city: 'somewhere-in', km: 20_000 } })).toEqual([]);
  expect(found({ near: { city: 'atlantis-xx', km: 20_000 } })).toEqual([]);
});

test('tells the distance of a partner whose city is known', () => {
  const near = { city: 'lisbon-pt', km: 50 };
  expect(Math.round(searcher.places.kilometresTo(idOf('porto'), near) ?? -1)).toBe(274);
  expect(searcher.places.kilometresTo(idOf('nowhere'), near)).toBeUndefined();
});

test('finds who shares enough working hours, by a time zone of its own or that of the city', () => {
  const overlap = (hours: number, offset: number) => found({ overlap: { hours, offset, instant } });
  expect(overlap(8, 0)).toEqual(['lisbon', 'porto', 'sintra']);
  expect(overlap(2, 0)).toEqual(['delhi', 'lisbon', 'porto', 'sintra']);
  expect(overlap(3, 0)).toEqual(['lisbon', 'porto', 'sintra']);
  expect(overlap(4, 720)).toEqual(['suva']);
});

test('the time of year counts', () => {
  const summer = Date.parse('2026-07-22T12:00:00Z');
  expect(found({ overlap: { hours: 8, offset: 0, instant: summer } })).toEqual([]);
  expect(searcher.places.minutesWith(idOf('lisbon'), { hours: 8, offset: 0, instant: summer })).toBe(420);
  expect(searcher.places.minutesWith(idOf('nowhere'), { hours: 8, offset: 0, instant })).toBeUndefined();
});

test('DIR-1 filters by place narrow the results and the counts of every facet', () => {
  const near = { city: 'lisbon-pt', km: 50 };
  const { counts } = searcher.search(request({ near, selections: new Map([['expertise', ['training']]]) }));
  expect(counts.get('expertise')).toEqual([1, 1]);
  expect(counts.get('country')).toEqual([0, 0, 1]);
});

test('DIR-8 filters by place can be taken back', () => {
  const near = { city: 'porto-pt', km: 10 };
  const asked = request({ near, selections: new Map([['expertise', ['training']]]) });
  expect(searcher.relax(asked)).toEqual([
    { removals: [{ key: 'expertise', values: ['training'] }], count: 1 },
    { removals: [{ key: 'near', values: ['porto-pt'] }], count: 1 },
  ]);
  const overlap = { hours: 4, offset: 720, instant };
  expect(searcher.relax(request({ near, overlap }))).toEqual([
    { removals: [{ key: 'near', values: ['porto-pt'] }], count: 1 },
    { removals: [{ key: 'overlap', values: ['4'] }], count: 1 },
  ]);
});

test('positions travel with an error below a kilometre', () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  const position = fc.record({ latitude: degrees(90), longitude: degrees(180) });
  fc.assert(
    fc.property(fc.array(fc.option(position, { nil: undefined })), (positions) => {
      const back = decodePositions(encodePositions(positions));
      expect(back.map((at) => at !== undefined)).toEqual(positions.map((at) => at !== undefined));
      for (const [at, there] of positions.entries()) {
        expect(Math.abs((there?.latitude ?? 0) - (back[at]?.latitude ?? 0))).toBeLessThan(0.0051);
        expect(Math.abs((there?.longitude ?? 0) - (back[at]?.longitude ?? 0))).toBeLessThan(0.0051);
      }
    }),
  );
});
