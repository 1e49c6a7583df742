import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SORTS } from '#search/sort.ts';
import { type DirectoryState, readState, writeState } from '#search/url-state.ts';

const keys = ['expertise', 'country', 'tier'];
const read = (text: string) => readState(new URLSearchParams(text), keys);
const rewrite = (text: string) => writeState(read(text), keys);

const value = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
const state: fc.Arbitrary<DirectoryState> = fc.record({
  query: fc.string({ maxLength: 300, unit: 'binary' }),
  selections: fc
    .dictionary(fc.constantFrom(...keys), fc.array(value, { maxLength: 4 }), { noNullPrototype: true })
    .map((chosen) => new Map(Object.entries(chosen))),
  sort: fc.constantFrom(...SORTS),
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
      expect({ sort: back.sort, page: back.page, others: back.others }).toEqual({
        sort: any.sort,
        page: any.page,
        others: any.others,
      });
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
