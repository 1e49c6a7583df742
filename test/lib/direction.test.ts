import { expect, test } from 'vitest';
import { directionOf } from '#lib/intl.ts';

test.each([
  ['en', 'ltr'],
  ['ja', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
])('`%s` is written %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});
