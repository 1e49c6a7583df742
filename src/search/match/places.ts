/** Where a brief says the work is, and in which languages: names of the world and what stands around them. */
import { AREA_NAMES } from '#lib/area-names.ts';
import { CITY_NAMES } from '#lib/city-aliases.ts';
import { DEMONYMS } from '#lib/demonyms.ts';
import { fold } from '#lib/text.ts';
import type { Towns } from '#lib/towns.ts';
import { cityId } from '../city.ts';
import type { DecodedIndex } from '../decode-index.ts';
import type { BriefText } from './brief-text.ts';
import { FOREIGN_DEMONYMS } from './foreign-demonyms.ts';
import type { Phrase } from './phrase-book.ts';
import { regionsOfIndex } from './regions.ts';
import { countryNames, languageNames, speakerNames } from './world-names.ts';

export interface WorldMeaning {
  readonly kind: 'country' | 'area' | 'demonym' | 'region' | 'city' | 'language';
  /** Id of the facet's value, also where nobody has it. */
  readonly value: string;
  /** Of a city: smaller means better known; below 1 it needs no words around it. Below 0: means nothing else. */
  readonly rank: number;
}

/** Words that are more often something else. */
const AMBIGUOUS = new Set(
  'nice reading bath mobile split orange essen halle man of bar male union sage hull sale deal march lens tours nancy sandy aurora ada vera surprise corona troy independence enterprise paradise concord sun salt along university central home best same much riad turkey chad jordan georgia reunion guinea'.split(
    ' ',
  ),
);

/** Towns in one list. */
const AT_ONCE = 1_500;

/** Cities, regions and parts of countries, in lists that are made when they are asked for. */
export function placePhrases(index: DecodedIndex, towns: Towns): (() => Phrase<WorldMeaning>[])[] {
  const names = towns.names.split('|');
  const listed = names.map((name, at) => ({
    name,
    country: towns.countries.slice(2 * at, 2 * at + 2),
    rank: at < towns.large ? 0.5 : 1 + at / names.length,
  }));
  const known = index.bases.values.map(({ city, country }) => ({ name: city, country, rank: 0 }));
  const starts = Array.from({ length: Math.ceil(names.length / AT_ONCE) }, (_, part) => part * AT_ONCE);
  return [
    () => [...known.flatMap(cityNames), ...areaPhrases(), ...regionPhrases(index)],
    ...starts.map((start) => () => listed.slice(start, start + AT_ONCE).flatMap(cityNames)),
  ];
}

interface NamedCity {
  readonly name: string;
  readonly country: string;
  readonly rank: number;
}

/** A city by all its names; one that has several is well known. */
function cityNames({ name, country, rank }: NamedCity): Phrase<WorldMeaning>[] {
  const value = cityId(name, country);
  if (value === undefined) return [];
  const others = namesByCity.get(value) ?? [];
  const known = rank < 1 || others.length > 0 ? Math.min(rank, 0.9) : rank;
  const short = name.replace(/,.*| City$/, '');
  return [...new Set([name, short, ...others])].map((text) => ({
    text,
    written: /^\p{Lu}{2,3}$/u.test(text) ? 'capitals' : 'capital',
    meaning: { kind: 'city', value, rank: AMBIGUOUS.has(fold(text)) ? 2 : known },
  }));
}

/** All names of a city, by its id. */
const namesByCity: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(CITY_NAMES, ({ name, country }) => cityId(name, country) ?? '')].map(([id, group]) => [
    id,
    [...new Set(group.flatMap(({ alias, name }) => [alias, name]))],
  ]),
);

function areaPhrases(): Phrase<WorldMeaning>[] {
  return AREA_NAMES.map(([text, country]) => ({
    text,
    written: 'capital',
    meaning: { kind: 'area', value: country.toLowerCase(), rank: 0 },
  }));
}

function regionPhrases(index: DecodedIndex): Phrase<WorldMeaning>[] {
  return regionsOfIndex(index).flatMap(({ id, names }) =>
    names.map((text) => ({
      text,
      written: text.length <= 3 && text === text.toUpperCase() ? ('capitals' as const) : ('capital' as const),
      meaning: { kind: 'region' as const, value: id, rank: 0 },
    })),
  );
}

/** Countries and languages by their names in the given languages. */
export function worldPhrases(locales: readonly string[]): Phrase<WorldMeaning>[] {
  return [
    ...countryNames(locales).map(({ name, code }) => toPhrase('country', name, code)),
    ...languageNames(locales).map(({ name, code }) => toPhrase('language', name, code)),
    ...speakerNames().map(({ name, code }) => ({
      text: name,
      meaning: { kind: 'language' as const, value: code, rank: -1 },
    })),
    ...Object.entries(DEMONYMS).map(([name, code]) => toPhrase('demonym', name, code.toLowerCase())),
    ...FOREIGN_DEMONYMS.map(([name, code]) => toPhrase('demonym', name, code)),
  ];
}

function toPhrase(kind: WorldMeaning['kind'], text: string, value: string): Phrase<WorldMeaning> {
  const short = fold(text).length < 5 || AMBIGUOUS.has(fold(text));
  const capitals = kind === 'country' && /^[A-Z.]{2,6}$/.test(text) && fold(text).length === 2;
  const written = capitals ? 'capitals' : short && kind !== 'language' ? 'capital' : undefined;
  return { text, written, meaning: { kind, value, rank: 0 } };
}

/** Languages whose names of the world are looked for: English, the brief's own, and those of the scripts in it. */
export function namingLocales({ text, language }: BriefText): string[] {
  const scripts = [
    [/\p{Script=Arabic}/u, ['ar']],
    [/\p{Script=Hebrew}/u, ['he']],
    [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'kk']],
    [/\p{Script=Greek}/u, ['el']],
    [/\p{Script=Hangul}/u, ['ko']],
    [/\p{Script=Han}/u, ['ja', 'zh', 'zh-Hant']],
    [/\p{Script=Katakana}/u, ['ja']],
    [/\p{Script=Devanagari}/u, ['hi', 'mr']],
    [/\p{Script=Thai}/u, ['th']],
    [/\p{Script=Georgian}/u, ['ka']],
    [/\p{Script=Ethiopic}/u, ['am']],
  ] as const;
  const written = scripts.flatMap(([script, locales]) => (script.test(text) ? [...locales] : []));
  const own = language === undefined ? ['de', 'fr', 'es', 'pt', 'it', 'nl'] : [language];
  return [...new Set(['en', ...own, ...written])];
}
