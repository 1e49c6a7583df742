import { expect, test } from 'vitest';
import type { ChangedFile } from '#review/pull.ts';
import { onePartner } from '#review/rules/one-partner.ts';
import { anInput, EDITOR, edited, OWNER } from '../a-pull.ts';
import { find } from '../find.ts';

const acme = edited('partners/acme/profile.md');
const levels = (changes: readonly ChangedFile[], id = OWNER) =>
  find(onePartner, anInput({ pull: { changes, author: { id } } })).map(({ level }) => level);

test('accepts profile and logo of one partner, and changes without any', () => {
  expect(levels([acme, edited('partners/acme/logo.svg')])).toEqual([]);
  expect(levels([edited('content/tiers.yml'), edited('src/lib/text.ts')])).toEqual([]);
});

test.for([
  ['another partner', edited('partners/globex/profile.md')],
  ['a file of the editors', edited('content/roster/acme.yml')],
  ['a workflow', edited('.github/workflows/check.yml')],
] as const)('threat 23: refuses a change that hides %s behind the own folder', ([, other]) => {
  expect(levels([acme, other])).toEqual(['error']);
});

test('threat 16: refuses a file that is renamed out of the folder of somebody else', () => {
  expect(levels([{ ...acme, previousPath: 'partners/globex/profile.md' }])).toEqual(['error']);
});

test('an editor may change many, and another editor looks', () => {
  expect(levels([acme, edited('partners/globex/profile.md')], EDITOR)).toEqual(['review']);
});
