import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SORTS } from '#search/sort.ts';
import {
  type DirectoryState,
  FORMER_KEYS,
  OWN_KEYS,
  readState,
  VIEWS,
  writeState,
} from '#search/url-state.ts';
import { FACETS } from '#search/facets.ts';

const keys = ['expertise', 'country', 'tier'];
const read = (text: string) => readState(new URLSearchParams(text), keys);
const rewrite = (text: string) => writeState(read(text), keys);

const value = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
const state: fc.Arbitrary<DirectoryState> = fc.record({
  query: fc.string({ maxLength: 300, unit: 'binary' }),
  selections: fc
    .dictionary(fc.constantFrom(...keys), fc.array(value, { maxLength: 4 }), { noNullPrototype: true })
    .map((chosen) => new Map(Object.entries(chosen))),
  near: fc.option(fc.record({ city: value, km: fc.integer({ min: 1, max: 20_000 }) }), { nil: undefined }),
  overlap: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
  sort: fc.constantFrom(...SORTS),
  view: fc.constantFrom(...VIEWS),
  page: fc.integer({ min: 1, max: 1_000 }),
  others: fc.array(fc.tuple(fc.constantFrom('compare', 'utm_source'), fc.string({ unit: 'binary' })), {
    maxLength: 3,
  }),
});

test('reads back every state, and writes it the same again', () => {
  fc.assert(
    fc.property(state, (any) => {
      const text = writeState(any, keys);
      const back = read(text);
      expect(writeState(back, keys)).toBe(text);
      const { query: _, selections: __, ...rest } = any;
      expect(back).toMatchObject(rest);
      for (const key of keys)
        expect(back.selections.get(key) ?? []).toEqual([...new Set(any.selections.get(key) ?? [])].sort());
    }),
    { numRuns: 500 },
  );
});

test('gives equal states equal addresses', () => {
  expect(rewrite('tier=gold&q=++data++migration&expertise=b&expertise=c,a,b&page=1&sort=best')).toBe(
    'q=data+migration&expertise=a,b,c&tier=gold',
  );
  expect(rewrite('view=map&overlap=4&km=50&near=lisbon-pt&view=list')).toBe(
    'near=lisbon-pt&km=50&overlap=4&view=map',
  );
  expect(rewrite('near=lisbon-pt&km=100')).toBe('near=lisbon-pt');
});

test('keeps the parameters of others, at the end', () => {
  expect(rewrite('compare=a%2Cb&tier=gold')).toBe('tier=gold&compare=a%2Cb');
});

test('keeps commas and ampersands of the words', () => {
  expect(read(rewrite('q=R%26D,%20Lisbon')).query).toBe('R&D, Lisbon');
});

test.for([
  'page=0',
  'page=-1',
  'page=1.5',
  'page=1e9',
  'page=x',
  'sort=money',
  'view=pie',
  'km=50',
  'near=&km=50',
  'overlap=0',
  'overlap=9',
  'overlap=4.5',
  'overlap=-1',
  'tier=',
  'tier=,,',
  'q=%20',
  '',
])('reads `%s` as the plain directory', (text) => {
  expect(rewrite(text)).toBe('');
});

test('cuts words that are too long', () => {
  expect(read(`q=${'a'.repeat(500)}`).query).toHaveLength(200);
});

test('reads an earlier key, and the name of a profile field, as the key of the facet', () => {
  const own = ['service', 'language'];
  const state = readState(new URLSearchParams('services=audit&language=pt&languages=en,de'), own);
  expect(writeState(state, own)).toBe('service=audit&language=de,en,pt');
});

test('an earlier key of a facet that the hub does not have belongs to others', () => {
  expect(rewrite('services=audit&constructor=x')).toBe('services=audit&constructor=x');
});

test('no facet has a key of the grammar, or one that leads to another facet', () => {
  const facetKeys = FACETS.map(({ key }) => key);
  expect(facetKeys.filter((key) => OWN_KEYS.includes(key) || Object.hasOwn(FORMER_KEYS, key))).toEqual([]);
  expect(facetKeys).toEqual(expect.arrayContaining(Object.values(FORMER_KEYS)));
});
