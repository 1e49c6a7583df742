import { expect, test } from 'vitest';
import { quote, quoteAll } from '#lib/quote.ts';

test('a value of one line stays as it is', () => {
  expect(quote('株式会社青空計画')).toBe('`株式会社青空計画`');
});

test('line breaks, backticks, control and invisible characters become spaces', () => {
  expect(quote('a`b\n\tc\u001b[31md\u202ee')).toBe('`a b c [31md e`');
});

test('a long value is cut without breaking a character', () => {
  expect(quote('🎈'.repeat(80))).toBe(`\`${'🎈'.repeat(59)}…\``);
});

test('of many words the rest is counted', () => {
  expect(quoteAll(['a', 'b', 'c'], 2)).toBe('`a`, `b` and 1 more');
  expect(quoteAll(['a', 'b'], 2)).toBe('`a`, `b`');
});
