import { expect, test } from 'vitest';
import { formatMessage } from '#texts/message.ts';
import { pseudo } from '#texts/pseudo.ts';
import { translator } from '#texts/translate.ts';

test('puts values in their places and writes numbers as the locale does', () => {
  expect(formatMessage('{shown} of {total}', { shown: 24, total: 1234 }, 'de')).toBe('24 of 1.234');
});

test('keeps a value of the other direction from turning what stands beside it', () => {
  expect(formatMessage('أزل «{what}»: {count}', { what: 'xyz', count: 40 }, 'ar')).toBe(
    'أزل «\u2068xyz\u2069»: 40',
  );
});

test('leaves a place without a value as it is', () => {
  expect(formatMessage('Hello {name}', {}, 'en')).toBe('Hello {name}');
});

test.each([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [5, 'few'],
  [11, 'many'],
  [100, 'other'],
])('chooses the Arabic form for %i', (count, form) => {
  const plural = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  expect(formatMessage(plural, { count }, 'ar')).toBe(form);
});

test('a text that is not there is an error, not an empty place', () => {
  expect(() => translator<string>({}, 'en')('site.nothing')).toThrow('site.nothing');
});

test('the pseudo-locale marks every form and keeps the names of values', () => {
  expect(pseudo({ a: 'Show {count} more', b: { one: 'one', other: '{count} items' } })).toEqual({
    a: '⟦Shøw {count} møré⟧',
    b: { one: '⟦øné⟧', other: '⟦{count} îtéms⟧' },
  });
});
