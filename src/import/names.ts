/** Names of countries and languages in many languages → their codes. */
import { COUNTRY_ALIASES } from '#lib/country-aliases.ts';
import { placeKey } from '#lib/place-key.ts';

/** Name → code. A name that means two countries in two languages means neither. */
export class NameTable {
  readonly #codes = new Map<string, string | undefined>();

  /** Names given earlier win over later ones when `firm`; names of one call that clash cancel each other. */
  constructor(firm: Iterable<readonly [string, string]>, further: Iterable<readonly [string, string]> = []) {
    for (const [name, code] of firm) this.#codes.set(placeKey(name), code);
    const sure = new Set(this.#codes.keys());
    for (const [name, code] of further) {
      const key = placeKey(name);
      if (key === '' || sure.has(key)) continue;
      const known = this.#codes.has(key) ? this.#codes.get(key) : code;
      this.#codes.set(key, known === code ? code : undefined);
    }
  }

  find(name: string): string | undefined {
    const key = placeKey(name);
    return this.#codes.get(key) ?? this.#codes.get(key.replace(/^(?:the|republic of) /, ''));
  }
}

/** Countries by any name: English and everyday ones first, then those of other languages. */
export function countryTable(
  english: Iterable<readonly [string, string]>,
  foreign: Iterable<readonly [string, string]>,
): NameTable {
  return new NameTable([...english, ...Object.entries(COUNTRY_ALIASES)], foreign);
}

const NAMING_LOCALES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'zh'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Languages by their name in English, in their own words and in other widespread languages. */
export function languageTable(): NameTable {
  const displays = NAMING_LOCALES.map(
    (locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }),
  );
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) => displays[0]?.of(code));
  const names = codes.flatMap((code) => {
    const own = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' });
    return [...displays, own].map((display): [string, string] => [display.of(code) ?? '', code]);
  });
  const english = names.filter((_, index) => index % (displays.length + 1) === 0);
  return new NameTable(
    [
      ...english,
      ['Mandarin', 'zh'],
      ['Brazilian Portuguese', 'pt-BR'],
      ['Farsi', 'fa'],
      ['Flemish', 'nl-BE'],
    ],
    names,
  );
}
