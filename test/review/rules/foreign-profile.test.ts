import { expect, test } from 'vitest';
import { foreignProfile } from '#review/rules/foreign-profile.ts';
import { aHub, aPartner } from '../../builders.ts';
import { anInput, EDITOR, STRANGER } from '../a-pull.ts';
import { find } from '../find.ts';

test('threat 23: a profile of somebody else changes only with an editor', () => {
  expect(find(foreignProfile, anInput({ pull: { author: { id: STRANGER } } }))).toMatchObject([
    { level: 'review', message: 'Unexpected author: account `66` is none of the owners of `acme`' },
  ]);
});

test('an entry that nobody has claimed changes only with an editor', () => {
  const base = aHub({ partners: [aPartner()] });
  expect(find(foreignProfile, anInput({ base }))).toMatchObject([
    { message: 'Unexpected author: nobody has claimed `acme` yet' },
  ]);
});

test('owners and editors are no strangers', () => {
  expect(find(foreignProfile, anInput())).toEqual([]);
  expect(find(foreignProfile, anInput({ pull: { author: { id: EDITOR } } }))).toEqual([]);
});
