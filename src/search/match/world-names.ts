/** Names of countries and languages in the languages of briefs, as `Intl` knows them. */
import { COUNTRY_ALIASES } from '#lib/country-aliases.ts';

/** Languages whose names for the world are known. */
const NAMING = [
  ...['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'tr', 'ru', 'uk', 'el', 'ro'],
  ...['ar', 'he', 'hi', 'ja', 'ko', 'zh', 'zh-Hant', 'id', 'vi', 'sw'],
];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
/** Regions that are no countries, and codes of another use. */
const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ AN BU CS DD FX NT SU TP YD YU ZR UK'.split(' '));
/** Languages with codes of three letters that directories list. */
const LONG_CODES = 'fil gsw nan yue haw nds pcm hil wuu ber kab tzm arz ary mfe luo srr bem'.split(' ');
/** What `Intl` does not call them. */
const LANGUAGE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  zh: ['Mandarin', 'Putonghua', '普通话', '國語', '中文', '国語', '漢語'],
  yue: ['Cantonese', 'Kantonesisch', '粵語', '广东话'],
  nan: ['Hokkien', 'Taiwanese Hokkien', 'Min Nan', '台語', '闽南语', '福建話'],
  fa: ['Farsi', 'Dari'],
  nl: ['Flemish', 'Flämisch', 'Vlaams'],
  fil: ['Tagalog', 'Pilipino'],
  sw: ['Kiswahili', 'Swahili', 'Suaheli'],
  zu: ['isiZulu', 'Zulu'],
  st: ['Sesotho', 'Sotho'],
  xh: ['isiXhosa', 'Xhosa'],
  ms: ['Bahasa Melayu', 'Malay'],
  id: ['Bahasa Indonesia', 'Bahasa'],
  ga: ['Irish', 'Gaeilge', 'Irish Gaelic'],
  gd: ['Scottish Gaelic', 'Gàidhlig'],
  mi: ['te reo', 'te reo Māori', 'Māori'],
  qu: ['Quechua', 'Runasimi', 'Quichua'],
  nds: ['Plattdeutsch', 'Platt', 'Low German'],
  gsw: ['Schweizerdeutsch', 'Swiss German', 'Mundart', 'Schwiizerdütsch'],
  ar: ['Darija', 'Arabic', 'Gulf Arabic', 'Standard Arabic'],
  pcm: ['Pidgin', 'Nigerian Pidgin', 'Naija'],
  ff: ['Pulaar', 'Fula', 'Peul', 'Fulfulde', 'Fulani'],
  nb: ['Norwegian', 'Norwegisch', 'norvégien', 'noruego', 'norueguês', 'norsk', 'Noors', 'norvegese', 'norweski', 'ノルウェー語'],
  he: ['Ivrit', 'Hebräisch'],
  es: ['Castellano', 'Castilian'],
  om: ['Afaan Oromo', 'Oromiffa'],
  hil: ['Ilonggo', 'Hiligaynon'],
  am: ['Amharic', 'Amarinya'],
};

/** What is known of a name: the lower case code it stands for, as facets have it. */
export interface WorldName {
  readonly name: string;
  readonly code: string;
}

let kept: { readonly countries: readonly WorldName[]; readonly languages: readonly WorldName[] } | undefined;

/** All countries by all their names. Made on first use: it asks `Intl` some ten thousand times. */
export function countryNames(): readonly WorldName[] {
  kept ??= readNames();
  return kept.countries;
}

/** All languages by all their names, their own included. */
export function languageNames(): readonly WorldName[] {
  kept ??= readNames();
  return kept.languages;
}

function readNames() {
  const regions = PAIRS.map((pair) => pair.toUpperCase()).filter((code) => !NO_COUNTRIES.has(code));
  const countries = NAMING.flatMap((locale) => namesIn(locale, 'region', regions));
  const tags = [...PAIRS.filter((pair) => pair !== 'no' && pair !== 'tl' && pair !== 'sh'), ...LONG_CODES];
  const languages = [
    ...NAMING.flatMap((locale) => namesIn(locale, 'language', tags)),
    ...tags.flatMap((tag) => namesIn(tag, 'language', [tag])),
  ];
  return {
    countries: [
      ...countries.map(({ name, code }) => ({ name: name.replace(/ ?[（(].*[)）]$/, ''), code: code.toLowerCase() })),
      ...Object.entries(COUNTRY_ALIASES).map(([name, code]) => ({ name, code: code.toLowerCase() })),
    ],
    languages: [
      ...languages,
      ...Object.entries(LANGUAGE_ALIASES).flatMap(([code, names]) => names.map((name) => ({ name, code }))),
    ],
  };
}

/** Names of the codes that `Intl` knows in a locale. A locale that it lacks answers in another language, or not at all. */
function namesIn(locale: string, type: 'region' | 'language', codes: readonly string[]): WorldName[] {
  if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return [];
  const display = new Intl.DisplayNames(locale, { type, fallback: 'none' });
  return codes.flatMap((code) => {
    const name = display.of(code);
    return name ? [{ name, code }] : [];
  });
}
