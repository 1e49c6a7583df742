import { expect, test } from 'vitest';
import { countryName, formatMoney, formatMoneyRange, formatPlace, languageName } from '#lib/intl.ts';

test('writes a place with the comma of its script', () => {
  expect(formatPlace('Lisboa', 'Portugal', 'en')).toBe('Lisboa, Portugal');
  expect(formatPlace('القاهرة', 'مصر', 'ar')).toBe('القاهرة، مصر');
  expect(formatPlace('', 'מצרים', 'he')).toBe('מצרים');
});

test('keeps the order of letters and sign of a currency among words from right to left', () => {
  expect(formatMoney(7500, 'USD', 'ar')).toContain('US$\u200E');
  expect(formatMoneyRange(7500, 95_000, 'USD', 'ar')).toContain('US$\u200E');
  expect(formatMoneyRange(60_000, 250_000, 'EUR', 'ar')).not.toContain('\u200E');
  expect(formatMoneyRange(7500, 95_000, 'USD', 'de')).toBe('7500–95.000\u00A0$');
});

test('names what the locale has no name for in English, and what nobody knows by its code', () => {
  expect(languageName('nds', 'ar')).toBe('الألمانية السفلى');
  expect(languageName('pfl', 'ar')).toBe('Palatine German');
  expect(languageName('xqq', 'ar')).toBe('xqq');
  expect(countryName('PT', 'ar')).toBe('البرتغال');
});
