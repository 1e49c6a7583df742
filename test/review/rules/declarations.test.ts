import { expect, test } from 'vitest';
import { declarations } from '#review/rules/declarations.ts';
import { aHub } from '../../builders.ts';
import { added, anInput, anOwned, EDITOR, OWNER } from '../a-pull.ts';
import { find } from '../find.ts';

const declared = { on: '2026-11-20', rights: true, aiUse: 'assisted' } as const;
const join = (id: number, parts: Parameters<typeof anOwned>[0]) => {
  const pull = { changes: [added('partners/acme/profile.md')], author: { id } };
  return find(
    declarations,
    anInput({ base: aHub({ partners: [] }), head: aHub({ partners: [anOwned(parts)] }), pull }),
  );
};

test('who applies without a declaration is asked by an editor', () => {
  expect(join(OWNER, {})).toMatchObject([{ level: 'review', path: 'partners/acme/profile.md' }]);
});

test('a declaration, an entry by an editor and an entry from before are in order', () => {
  expect(join(OWNER, { declarations: declared })).toEqual([]);
  expect(join(EDITOR, {})).toEqual([]);
  expect(find(declarations, anInput())).toEqual([]);
});
