import { expect, test } from 'vitest';
import { lookAlikeLogo } from '#review/rules/look-alike-logo.ts';
import { added, anInput } from '../a-pull.ts';
import { find } from '../find.ts';

const path = 'partners/acme/logo.png';
const look = 'f0'.repeat(32);
const findWith = (looks: readonly (readonly [string, string])[]) =>
  find(lookAlikeLogo, { ...anInput({ pull: { changes: [added(path)] } }), logoLooks: new Map(looks) });

test('threat 20: a logo that looks like the one of another partner goes to an editor', () => {
  const nearly = `0${look.slice(1)}`;
  expect(
    findWith([
      [path, look],
      ['partners/globex/logo.svg', nearly],
    ]),
  ).toMatchObject([
    { level: 'review', path, message: 'Unexpected logo, which looks like the one of partner `globex`' },
  ]);
});

test('another picture is free, and so is the same in another folder file of the own', () => {
  expect(
    findWith([
      [path, look],
      ['partners/globex/logo.svg', '0f'.repeat(32)],
      ['partners/acme/logo.svg', look],
    ]),
  ).toEqual([]);
});

test('a logo without contrast is compared with nothing', () => {
  expect(findWith([['partners/globex/logo.svg', look]])).toEqual([]);
});
