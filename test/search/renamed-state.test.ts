import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeIndex } from '#search/encode-index.ts';
import { toRecords } from '#search/record.ts';
import { toPresentState } from '#search/renamed-state.ts';
import { readState, writeState } from '#search/url-state.ts';
import { aHub, aPartner, today } from '../builders.ts';
import { expertise, hubs } from './hubs.ts';

const partners = [
  aPartner({ slug: 'a', expertise: ['migration'], base: { city: 'Lisboa', country: 'PT' } }),
  aPartner({ slug: 'b', expertise: ['roadmaps'], base: { city: 'Berlin', country: 'DE' } }),
];
const hub = aHub({ partners, taxonomies: [expertise] });
const index = decodeIndex(JSON.parse(JSON.stringify(encodeIndex(toRecords(hub, today), hub))));
const keys = [...index.facets.keys()];
const present = (query: string) => toPresentState(readState(new URLSearchParams(query), keys), index);
const address = (query: string) => writeState(present(query).state, keys);

test.for([
  ['an earlier id of a term', 'expertise=moving', 'expertise=migration'],
  ['an earlier id beside the present one', 'expertise=migration,moving', 'expertise=migration'],
  ['a city by another of its names', 'city=lisboa-pt', 'city=lisbon-pt'],
  ['a city to be near', 'near=lisboa-pt&km=50', 'near=lisbon-pt&km=50'],
])('%s leads to the present one', ([, old = '', now]) => {
  expect(address(old)).toBe(now);
  expect(present(old)).toMatchObject({ unknown: [], changed: true });
});

test.for([
  ['expertise=roadmaps,zeppelins', 'expertise=roadmaps', [{ key: 'expertise', value: 'zeppelins' }]],
  ['country=xx&sort=name', 'sort=name', [{ key: 'country', value: 'xx' }]],
  ['near=atlantis-xx&km=5', '', [{ key: 'near', value: 'atlantis-xx' }]],
  ['expertise=constructor', '', [{ key: 'expertise', value: 'constructor' }]],
] as const)('what nobody has in `%s` is left out and named', ([old, now, unknown]) => {
  expect(address(old)).toBe(now);
  expect(present(old)).toMatchObject({ unknown, changed: true });
});

test('whatever the index knows stays as it is', () => {
  fc.assert(
    fc.property(hubs, (any) => {
      const known = decodeIndex(encodeIndex(toRecords(any, today), any));
      const query = [...known.facets.values()]
        .map(({ key, values }) => `${key}=${values.map(({ id }) => encodeURIComponent(id)).join(',')}`)
        .join('&');
      const state = readState(new URLSearchParams(query), [...known.facets.keys()]);
      expect(toPresentState(state, known)).toMatchObject({ unknown: [], changed: false });
    }),
  );
});

test('a state is present after one step', () => {
  const { state } = present('expertise=moving,zeppelins&near=lisboa-pt');
  expect(toPresentState(state, index)).toEqual({ state, unknown: [], changed: false });
});
