import { expect, test } from 'vitest';
import { wholeList } from '#review/rules/whole-list.ts';
import { anInput } from '../a-pull.ts';
import { find } from '../find.ts';

test('threat 17: more files than are listed are named, and sent to an editor', () => {
  expect(find(wholeList, anInput({ pull: { changedFiles: 3001 } }))).toMatchObject([
    { level: 'review', message: 'Unexpected list of `1` files, expected all `3001` that are changed' },
  ]);
});

test('threat 17: a list that was cut is sent to an editor', () => {
  expect(find(wholeList, anInput({ pull: { truncated: true } }))).toMatchObject([{ level: 'review' }]);
});

test('threat 17: an empty change is not in order', () => {
  expect(find(wholeList, anInput({ pull: { changes: [] } }))).toMatchObject([{ level: 'error' }]);
});

test('a whole list is in order', () => {
  expect(find(wholeList, anInput())).toEqual([]);
});
