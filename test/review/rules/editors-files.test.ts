import { expect, test } from 'vitest';
import { editorsFiles } from '#review/rules/editors-files.ts';
import { aHub } from '../../builders.ts';
import { anInput, anOwned, EDITOR, edited, OWNER } from '../a-pull.ts';
import { find } from '../find.ts';

const tier = { changes: [edited('content/roster/acme.yml')] };

test('threat 22: an owner who gives himself a tier waits for an editor', () => {
  expect(find(editorsFiles, anInput({ pull: tier }))).toMatchObject([
    { level: 'review', path: 'content/roster/acme.yml' },
  ]);
});

test('threat 22: whoever writes himself into the editors is none yet', () => {
  const head = aHub({ partners: [anOwned()], editors: [{ id: OWNER, login: 'o', name: 'O' }] });
  const pull = { changes: [edited('content/editors.yml')] };
  expect(find(editorsFiles, anInput({ head, base: aHub({ partners: [anOwned()] }), pull }))).toHaveLength(1);
});

test('an editor changes them, and owners change their own folder', () => {
  expect(find(editorsFiles, anInput({ pull: { ...tier, author: { id: EDITOR } } }))).toEqual([]);
  expect(find(editorsFiles, anInput())).toEqual([]);
});
