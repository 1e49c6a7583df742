import { expect, test } from 'vitest';
import { readLogRow } from '#search/search-log.ts';
import { aHub, aTaxonomy } from '../builders.ts';

const hub = aHub({
  taxonomies: [aTaxonomy('services', [{ id: 'audit', name: 'Audit', renamedFrom: ['review'] }, 'build'])],
});
const readWords = (words: string) => new Map(words === 'audits' ? [['service', ['audit']]] : []);
const read = (row: Record<string, unknown>, since?: string) => readLogRow(row, hub, { since, readWords });
const selectionsOf = (row: Record<string, unknown>) => {
  const result = read(row);
  return result.ok && result.search ? Object.fromEntries(result.search.selections) : result;
};

test.for([
  ['a path', '/experts/?service=audit&country=de'],
  ['a whole address', 'https://partners.example/sub/experts/?service=audit&country=de&page=2'],
  ['a path in another language', '/de/experts/?country=de&service=audit'],
  ['a query', '?service=audit&country=de'],
  ['a query without its mark', 'service=audit&country=de'],
  ['an earlier id and a name of the field', 'services=review&country=DE'],
  ['words beside a filter', 'q=audits&country=de'],
  ['the page of one value with a filter', '/experts/service/audit/?country=de'],
] as const)('%s is read', ([, search]) => {
  expect(selectionsOf({ search })).toEqual({ service: ['audit'], country: ['de'] });
});

test('columns for each part are read as well', () => {
  expect(selectionsOf({ service: 'audit, build', language: 'pt', q: '', date: '2026-11-01' })).toEqual({
    service: ['audit', 'build'],
    language: ['pt'],
  });
});

test('words and filters for the same thing are joined, each once', () => {
  expect(selectionsOf({ search: 'q=audits&service=build,audit' })).toEqual({ service: ['audit', 'build'] });
});

test('what can be no country or language is dropped', () => {
  expect(selectionsOf({ search: 'country=xyz,de&language=klingon' })).toEqual({ country: ['de'] });
});

test('a row counts as often as it says, else once', () => {
  const countOf = (count?: string) => {
    const result = read({ search: 'service=audit', count });
    return result.ok && result.search?.count;
  };
  expect([countOf('12'), countOf(''), countOf()]).toEqual([12, 1, 1]);
});

test('rows before a day do not count', () => {
  expect(read({ date: '2026-08-31', search: 'service=audit' }, '2026-09-01')).toEqual({
    ok: true,
    search: undefined,
  });
  expect(read({ date: '2026-09-01T08:00', search: 'service=audit' }, '2026-09-01')).toMatchObject({
    search: { count: 1 },
  });
});

test.for([
  [{ search: 'service=audit', count: '-1' }, undefined, 'Unexpected count `-1`, expected a whole number'],
  [
    { search: 'http://[', count: '1' },
    undefined,
    'Unexpected search `http://[`, expected an address of the directory',
  ],
  [
    { search: 'service=audit', date: 'May' },
    '2026-09-01',
    'Unexpected date `May`, expected a date as `2026-11-22`',
  ],
] as const)('%j is refused', ([row, since, reason]) => {
  expect(read(row, since)).toEqual({ ok: false, reason });
});
