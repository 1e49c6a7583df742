import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { taxonomies } from '#checks/taxonomies.ts';
import type { Term } from '#domain/taxonomy.ts';
import { aHub, aTaxonomy, today } from '../builders.ts';

const run = (...terms: readonly (string | Term)[]) =>
  runChecks(aHub({ taxonomies: [aTaxonomy('regions', terms)] }), { today }, [taxonomies]).map(
    ({ place, message }) => [place.file, place.field, message],
  );
const file = 'content/taxonomy/regions.yml';

test('accepts parents, aliases and renames that lead somewhere', () => {
  expect(
    run(
      { id: 'world', name: 'World' },
      { id: 'europe', name: 'Europe', parent: 'world', aliases: ['EU', 'europe'] },
      { id: 'iberia', name: 'Iberia', parent: 'europe', renamedFrom: ['spain-portugal'] },
    ),
  ).toEqual([]);
});

test('refuses an unknown parent and names the nearest term', () => {
  expect(run('europe', { id: 'iberia', name: 'Iberia', parent: 'eurpe' })).toEqual([
    [file, 'terms.1.parent', 'Unexpected parent `eurpe`, expected `europe`'],
  ]);
});

test('refuses each term of a loop, but not the terms below it', () => {
  const found = run(
    { id: 'a', name: 'A', parent: 'b' },
    { id: 'b', name: 'B', parent: 'a' },
    { id: 'c', name: 'C', parent: 'a' },
    { id: 'self', name: 'Self', parent: 'self' },
  );
  expect(found.map(([, field]) => field)).toEqual(['terms.0.parent', 'terms.1.parent', 'terms.3.parent']);
});

test('refuses an earlier id that a term has now', () => {
  expect(run('europe', { id: 'emea', name: 'EMEA', renamedFrom: ['europe'] })).toEqual([
    [file, 'terms.1.renamedFrom.0', 'Unexpected earlier id `europe`, expected one that no term has now'],
  ]);
});

test('refuses an earlier id of two terms', () => {
  const found = run(
    { id: 'a', name: 'A', renamedFrom: ['old'] },
    { id: 'b', name: 'B', renamedFrom: ['older', 'old'] },
  );
  expect(found).toEqual([
    [file, 'terms.1.renamedFrom.1', 'Unexpected earlier id `old`, already an earlier id of `a`'],
  ]);
});

test.each([
  ['an alias of two terms', { aliases: ['Gulf'] }, { aliases: ['gulf'] }, 'terms.1.aliases.0'],
  ['an alias that is the id of another term', { aliases: ['B'] }, {}, 'terms.0.aliases.0'],
  [
    'an alias that is the name of another term',
    { aliases: ['Second'] },
    { name: 'Second' },
    'terms.0.aliases.0',
  ],
  ['a name of two terms', { name: 'Same' }, { name: 'same' }, 'terms.1.name'],
])('refuses %s', (_, first, second, field) => {
  const found = run({ id: 'a', name: 'First', ...first }, { id: 'b', name: 'Second name', ...second });
  expect(found.map(([, at]) => at)).toEqual([field]);
});
