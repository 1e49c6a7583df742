import { expect, test } from 'vitest';
import { removal } from '#review/rules/removal.ts';
import { anInput, edited, removed } from '../a-pull.ts';
import { find } from '../find.ts';

test('threat 24: a profile is deleted or renamed with an editor', () => {
  const path = 'partners/acme/profile.md';
  const renamed = { ...edited('partners/acme-two/profile.md'), previousPath: path };
  for (const change of [removed(path), renamed]) {
    expect(find(removal, anInput({ pull: { changes: [change] } }))).toMatchObject([
      { level: 'review', path },
    ]);
  }
});

test('a logo may go', () => {
  expect(find(removal, anInput({ pull: { changes: [removed('partners/acme/logo.svg')] } }))).toEqual([]);
});
