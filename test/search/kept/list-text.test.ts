import { expect, test } from 'vitest';
import { readList, writeList } from '#search/kept/list-text.ts';
import { aKept } from './a-kept.ts';

test('a list is read as it was written', () => {
  const list = [aKept('a', { name: 'مكتب «السدرة» & <b>', note: 'first\nsecond' }), aKept('b')];
  expect(readList(writeList(list), 100)).toEqual(list);
});

test.for([
  ['nothing', undefined],
  ['an empty text', ''],
  ['no JSON', '[{"slug":'],
  ['another shape', '{"slug":"a"}'],
  ['a number', '7'],
  ['null', 'null'],
])('SAV-3: %s is an empty list', ([, text]) => {
  expect(readList(text, 100)).toEqual([]);
});

test('SAV-3: a damaged entry costs itself alone', () => {
  const entries = [null, 'a', { slug: 7 }, { slug: '../x' }, { slug: '' }, aKept('b'), aKept('b')];
  expect(readList(JSON.stringify(entries), 100)).toEqual([aKept('b')]);
});

test('SAV-3: damaged parts of an entry fall back, and what we do not know is dropped', () => {
  const entry = { slug: 'acme', name: 5, added: 'yesterday', note: ['x'], admin: true };
  expect(readList(JSON.stringify([entry]), 100)).toEqual([{ slug: 'acme', name: 'acme', added: '' }]);
});

test('a list is read up to its limit', () => {
  expect(readList(writeList([aKept('a'), aKept('b'), aKept('c')]), 2)).toHaveLength(2);
});
