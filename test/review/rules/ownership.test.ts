import { expect, test } from 'vitest';
import type { Profile } from '#domain/partner.ts';
import { ownership } from '#review/rules/ownership.ts';
import { aHub, aPartner } from '../../builders.ts';
import { added, anInput, EDITOR, OWNER, STRANGER } from '../a-pull.ts';
import { find } from '../find.ts';

type Owners = Profile['owners'];
const owner = (id: number) => ({ id, login: `u${id}` });
const hubWith = (owners: Owners) => aHub({ partners: [aPartner({ owners })] });
const none = aHub({ partners: [] });
const newcomer = { changes: [added('partners/acme/profile.md')] };

const edit = (before: Owners, after: Owners, id: number) =>
  find(ownership, anInput({ base: hubWith(before), head: hubWith(after), pull: { author: { id } } }));
const join = (owners: Owners, id: number) =>
  find(
    ownership,
    anInput({ base: none, head: hubWith(owners), pull: { ...newcomer, author: { id, login: 'zoe' } } }),
  );

test('a new profile names its author', () => {
  expect(join([owner(OWNER)], OWNER)).toEqual([]);
});

test.for([
  ['nobody', undefined],
  ['somebody else', [{ id: 7, login: 'zoe' }]],
] as const)('threat 23: a new profile that names %s is refused, whatever the login says', ([, owners]) => {
  expect(join(owners && [...owners], OWNER)).toMatchObject([
    { level: 'error', hint: 'Add `owners: [{ id: 42, login: zoe }]`.' },
  ]);
});

test('an editor may enter a partner that nobody has claimed', () => {
  expect(join(undefined, EDITOR)).toEqual([]);
});

test('threat 23: a stranger who writes his own id into a profile is refused', () => {
  expect(edit([owner(OWNER)], [owner(OWNER), owner(STRANGER)], STRANGER)).toMatchObject([
    { level: 'error', message: 'Unexpected new owner: the entry belongs to somebody else' },
  ]);
});

test('threat 23: a login that was taken over gives nothing', () => {
  const hijacked = { id: STRANGER, login: 'u42' };
  expect(edit([owner(OWNER)], [hijacked], STRANGER)).toMatchObject([{ level: 'error' }]);
});

test('an entry that nobody had claimed can be claimed with an editor', () => {
  expect(edit(undefined, [owner(STRANGER)], STRANGER)).toMatchObject([{ level: 'review' }]);
});

test('threat 24: owners are added and removed with an editor', () => {
  expect(edit([owner(OWNER)], [owner(OWNER), owner(43)], OWNER)).toMatchObject([{ level: 'review' }]);
  expect(edit([owner(OWNER), owner(43)], [owner(OWNER)], OWNER)).toMatchObject([{ level: 'review' }]);
});

test('a new login of the same account is no change', () => {
  expect(edit([owner(OWNER)], [{ id: OWNER, login: 'renamed' }], OWNER)).toEqual([]);
});

test('the form on the site cannot know the account, so one click adds it to the file', () => {
  const text = '---\nname: Acme\nconfirmed: 2026-11-22\n---\n';
  const pull = { ...newcomer, author: { id: OWNER, login: 'zoe' } };
  const input = {
    ...anInput({ base: none, head: hubWith(undefined), pull }),
    lineOf: (_: string, field: string) => (field === 'confirmed' ? 3 : undefined),
    textOf: () => text,
  };
  expect(find(ownership, input)).toMatchObject([
    { line: 3, replacement: 'confirmed: 2026-11-22\nowners: [{ id: 42, login: zoe }]' },
  ]);
});
