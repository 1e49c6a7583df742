import { expect, test } from 'vitest';
import { isolate } from '#lib/isolate.ts';

test.each([
  ['en', 'Palm Studio'],
  ['en', 'Студия 3'],
  ['ar', 'استوديو النخيل'],
  ['ar', '40–60'],
])('in `%s`, `%s` runs along with the sentence', (locale, text) => {
  expect(isolate(text, locale)).toBe(text);
});

test.each([
  ['en', 'استوديو النخيل'],
  ['de', 'מפרש · Mifras'],
  ['ar', 'Palm Studio'],
  ['he', '星見'],
])('in `%s`, `%s` is kept apart', (locale, text) => {
  expect(isolate(text, locale)).toBe(`\u2068${text}\u2069`);
});
