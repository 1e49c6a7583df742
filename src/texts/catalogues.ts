/** The catalogues: one a locale. English says which keys there are; the compiler holds the others to them. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Message } from './message.ts';
import { pseudo } from './pseudo.ts';
import { type Translate, translator } from './translate.ts';

export type TextKey = keyof typeof en;
export type Catalogue = Readonly<Record<TextKey, Message>>;
export type T = Translate<TextKey>;

/** Stands in for a language in tests: whatever is not marked on a page cannot be translated. */
export const PSEUDO_LOCALE = 'en-XA';

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, de, ar, [PSEUDO_LOCALE]: pseudo(en) };

/** Locales with a catalogue of their own. */
export const TRANSLATED: readonly string[] = Object.keys(CATALOGUES);

/** The catalogue of a locale, else of its language, else the English one. */
export function catalogueOf(locale: string): Catalogue {
  return CATALOGUES[locale] ?? CATALOGUES[new Intl.Locale(locale).language] ?? en;
}

const kept = new Map<string, T>();

/** Texts in a locale. Numbers are written in its own way even where the words are English. */
export function textsOf(locale: string): T {
  const known = kept.get(locale) ?? translator<TextKey>(catalogueOf(locale), locale);
  kept.set(locale, known);
  return known;
}

/** The part of a catalogue whose keys begin with one of `areas`, as `card`: what a page hands to its scripts. */
export function partOf(locale: string, areas: readonly string[]): Partial<Catalogue> {
  const entries = Object.entries(catalogueOf(locale));
  return Object.fromEntries(entries.filter(([key]) => areas.some((area) => key.startsWith(`${area}.`))));
}
