import { expect, test } from 'vitest';
import { editDistance, fold, nearest } from '#lib/text.ts';

test.each([
  ['Café  Plan!', 'cafe plan'],
  ['local-guide', 'local guide'],
  ['ÅNGSTRÖM', 'angstrom'],
  ['株式会社', '株式会社'],
  ['Ørsted & Sæther, Łódź, Straße', 'orsted saether lodz strasse'],
])('folds `%s` to `%s`', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['', '', 0],
  ['check', 'check', 0],
  ['check', '', 5],
  ['', 'check', 5],
  ['chek', 'check', 1],
  ['chekc', 'check', 1],
  ['hcekc', 'check', 2],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['🎈a', '🎈b', 1],
])('`%s` and `%s` are %i edits apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test('takes the nearest word, and none when all are far', () => {
  expect(nearest('consultent', ['agency', 'consultant'])).toBe('consultant');
  expect(nearest('plumber', ['agency', 'consultant'])).toBeUndefined();
  expect(nearest('anything', [])).toBeUndefined();
});
