import { expect, test } from 'vitest';
import { outdatedFolder } from '#review/rules/outdated-folder.ts';
import { anInput } from '../a-pull.ts';
import { find } from '../find.ts';

test('threat 30: a folder that changed on both sides must be brought up to date', () => {
  expect(find(outdatedFolder, anInput({ pull: { movedFolders: ['partners/acme'] } }))).toMatchObject([
    { level: 'error', path: 'partners/acme' },
  ]);
  expect(find(outdatedFolder, anInput())).toEqual([]);
});
