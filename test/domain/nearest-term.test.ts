import { expect, test } from 'vitest';
import { nearestTerm } from '#domain/nearest-term.ts';
import { aTaxonomy } from '../builders.ts';

const expertise = aTaxonomy('expertise', [
  { id: 'planning', name: 'Project planning', aliases: ['scheduling', 'training plans'] },
  { id: 'training', name: 'Team training', aliases: ['coaching', 'migration'], renamedFrom: ['teaching'] },
  { id: 'migration', name: 'Data migration' },
]);

test.each([
  ['plannin', 'planning', 'a mistyped id'],
  ['Planning', 'planning', 'an id in capitals'],
  ['Project Planning', 'planning', 'a name'],
  ['team trainin', 'training', 'a mistyped name'],
  ['Coaching', 'training', 'an alias'],
  ['schedulling', 'planning', 'a mistyped alias'],
  ['teachin', 'training', 'a mistyped earlier id'],
  ['migration', 'migration', 'an id that is also an alias of another term'],
])('takes `%s` for `%s`: %s', (written, id) => {
  expect(nearestTerm(expertise, written)?.id).toBe(id);
});

test('guesses nothing when nothing is near', () => {
  expect(nearestTerm(expertise, 'blockchain')).toBeUndefined();
});
