import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { addedNeed } from '#search/match/added-need.ts';
import { toFilters } from '#search/match/filtered-list.ts';
import { createSearcher } from '#search/query.ts';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, today } from '../../builders.ts';
import { hubs } from '../hubs.ts';

const WANTED = [
  ['expertise', 'planning'],
  ['expertise', 'training'],
  ['service', 'audit'],
  ['industry', 'health'],
  ['country', 'jp'],
  ['language', 'ar'],
  ['engagement', 'on-site'],
  ['city', 'nowhere-pt'],
] as const;

test('the filters always leave somebody, where there is anybody', () => {
  fc.assert(
    fc.property(hubs, fc.subarray([...WANTED]), (hub, wanted) => {
      const index = decodeIndex(encodeIndex(toRecords(hub, today), hub));
      const needs = wanted.map(([kind, value]) => addedNeed(kind, value, index));
      const selections = toFilters(needs, index);
      const { ids } = createSearcher(index).search({ selections, query: '', sort: 'best' });
      expect(ids.length > 0).toBe(index.size > 0);
    }),
    { numRuns: 60 },
  );
});

test('a filter that fits nobody beside the stronger ones is left out', () => {
  const hub = aHub({
    partners: [
      aPartner({ slug: 'one', expertise: ['migration'], languages: ['pt'] }),
      aPartner({ slug: 'two', expertise: ['training'], languages: ['ar'] }),
    ],
  });
  const index = decodeIndex(encodeIndex(toRecords(hub, today), hub));
  const needs = [addedNeed('language', 'ar', index), addedNeed('expertise', 'migration', index)];
  expect([...toFilters(needs, index)]).toEqual([['expertise', ['migration']]]);
});
