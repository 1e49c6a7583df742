/** Codes of countries, languages and currencies behind their names, for people who write the name. */
import countries from 'i18n-iso-countries';
import { countryTable, languageTable, type NameTable } from '#import/names.ts';

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₩': 'KRW', zł: 'PLN' };

let tables: readonly NameTable[] | undefined;

/** Codes that a word may stand for; none for most words. */
export function codesNamed(word: string): string[] {
  if (word.length > 40) return [];
  // Made only when somebody asks, since that takes a while.
  tables ??= [countryTable(namesIn('en'), []), languageTable()];
  const found = tables.map((table) => table.find(word));
  return [SIGNS[word.toLowerCase()], countries.alpha3ToAlpha2(word.toUpperCase()), ...found].filter(
    (code) => code !== undefined,
  );
}

function namesIn(language: string): [name: string, code: string][] {
  return Object.entries(countries.getNames(language, { select: 'all' })).flatMap(([code, names]) =>
    [names].flat().map((name): [string, string] => [name, code]),
  );
}
