import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, fold, foldAll, nearest } from '#lib/text.ts';

test.each([
  ['Café  Plan!', 'cafe plan'],
  ['local-guide', 'local guide'],
  ['ÅNGSTRÖM', 'angstrom'],
  ['株式会社', '株式会社'],
  ['أُسْتاذ', 'استاذ'],
  ['إدارة المشـــاريع', 'اداره المشاريع'],
  ['آفاق', 'افاق'],
  ['مستشفى', 'مستشفي'],
  ['٢٠٢٦ و ۲۰۲۶', '2026 و 2026'],
  ['ﻻ', 'لا'],
  ['ガントチャート', 'がんとちゃーと'],
  ['ｶﾞﾝﾄ Ｋ８Ｓ', 'がんと k8s'],
  ['k8s', 'k8s'],
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

test('folds many texts at once as it folds each', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\n', 'a\nb', 'ガ', ' Σ'))),
      (texts) => {
        expect(foldAll(texts)).toEqual(texts.map(fold));
      },
    ),
    { numRuns: 1_000 },
  );
});

test('a kana with a sign of voice is another letter', () => {
  expect(fold('ハ')).not.toBe(fold('バ'));
  expect(fold('バ')).toBe(fold('ば'));
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2_000 },
  );
});

test('a limit saves work and changes no distance within it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const distance = editDistance(a, b);
      const limited = editDistance(a, b, limit);
      expect(limited === distance || (distance > limit && limited === Infinity)).toBe(true);
    }),
  );
});

test('takes the nearest word, and none when all are far', () => {
  expect(nearest('consultent', ['agency', 'consultant'])).toBe('consultant');
  expect(nearest('plumber', ['agency', 'consultant'])).toBeUndefined();
  expect(nearest('anything', [])).toBeUndefined();
});
