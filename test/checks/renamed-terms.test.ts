import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { renamedTerms } from '#checks/renamed-terms.ts';
import { aHub, aPartner, aTaxonomy, today } from '../builders.ts';

const run = (...expertise: string[]) => {
  const taxonomies = [
    aTaxonomy('expertise', [
      { id: 'training', name: 'Training', renamedFrom: ['teaching', 'planning'] },
      { id: 'planning', name: 'Planning' },
    ]),
  ];
  return runChecks(aHub({ partners: [aPartner({ expertise })], taxonomies }), { today }, [renamedTerms]);
};

test('tells the present id of a term', () => {
  expect(run('planning', 'teaching')).toEqual([
    {
      check: 'renamed-terms',
      severity: 'warning',
      place: { file: 'partners/acme/profile.md', field: 'expertise.1' },
      message: 'Unexpected earlier id `teaching`, expected `training`',
      hint: 'Write `training` instead.',
    },
  ]);
});

test('accepts present ids, even one that is also an earlier id', () => {
  expect(run('training', 'planning')).toEqual([]);
});

test('leaves unknown ids to `known-terms`', () => {
  expect(run('blockchain')).toEqual([]);
});
