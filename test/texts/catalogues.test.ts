import { describe, expect, test } from 'vitest';
import { catalogueOf, TRANSLATED, textsOf } from '#texts/catalogues.ts';
import type { Message } from '#texts/message.ts';

const english = catalogueOf('en');
const keys = Object.keys(english) as (keyof typeof english)[];

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values<string>({ ...message });
}

function placeholdersOf(message: Message): string[] {
  const names = formsOf(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return [...new Set(names)].map(String).sort();
}

describe.each(TRANSLATED)('the catalogue of %s', (locale) => {
  const catalogue = catalogueOf(locale);

  test('has the keys of the English one', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  });

  test('puts the same values into each text', () => {
    // `count` may go unsaid: "one partner", or the Arabic dual.
    const valuesOf = (message: Message) => placeholdersOf(message).filter((name) => name !== 'count');
    for (const key of keys)
      expect([key, ...valuesOf(catalogue[key])]).toEqual([key, ...valuesOf(english[key])]);
  });

  test('has every plural form that its language needs', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const key of keys) {
      const message = catalogue[key];
      if (typeof message === 'string') continue;
      expect([key, ...Object.keys(message)].sort()).toEqual([key, ...pluralCategories].sort());
    }
  });

  test('leaves no text empty', () => {
    for (const key of keys) for (const form of formsOf(catalogue[key])) expect(form.trim(), key).not.toBe('');
  });
});

test('a language without a catalogue is spoken to in English', () => {
  expect(textsOf('fr-CA')('site.menu')).toBe(textsOf('en')('site.menu'));
});

test('a variety without a catalogue gets that of its language', () => {
  expect(textsOf('de-AT')('site.menu')).toBe('Menü');
});
