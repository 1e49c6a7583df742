/** Names of countries and languages, as `Intl` knows them in the languages that a brief may use. */
import { COUNTRY_ALIASES } from '#lib/country-aliases.ts';

/** A name and the lower case code it stands for, as facets have it. */
export interface WorldName {
  readonly name: string;
  readonly code: string;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}]/u;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
/** Regions that are no countries. */
const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
/** Languages with codes of three letters that directories list. */
const LONG_CODES = 'fil gsw nan yue haw nds pcm hil wuu ber kab tzm mfe luo bem'.split(' ');
/** Codes that stand for another one. */
const NO_LANGUAGES = new Set(['no', 'tl', 'sh', 'mo', 'iw', 'in', 'ji', 'jw']);
/** What `Intl` does not call them. */
const LANGUAGE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  zh: [
    'Mandarin',
    'simplified Chinese',
    'traditional Chinese',
    'Putonghua',
    '普通话',
    '國語',
    '中文',
    '国語',
  ],
  yue: ['Cantonese', 'Kantonesisch', '粵語', '广东话'],
  nan: ['Hokkien', 'Taiwanese Hokkien', 'Min Nan', '台語', '闽南语', '福建話'],
  fa: ['Farsi', 'Dari'],
  pt: ['Brazilian Portuguese', 'European Portuguese', 'português do Brasil'],
  fr: ['Canadian French', 'Québec French', 'français québécois'],
  en: ['British English', 'American English'],
  nl: ['Flemish', 'Flämisch', 'Vlaams'],
  fil: ['Tagalog', 'Pilipino'],
  sw: ['Kiswahili', 'Swahili', 'Suaheli'],
  zu: ['isiZulu', 'Zulu'],
  st: ['Sesotho', 'Sotho'],
  xh: ['isiXhosa', 'Xhosa'],
  ms: ['Bahasa Melayu', 'Malay'],
  id: ['Bahasa Indonesia', 'Bahasa'],
  ga: ['Gaeilge', 'Irish Gaelic'],
  gd: ['Scottish Gaelic', 'Gàidhlig'],
  mi: ['te reo', 'te reo Māori', 'Māori'],
  qu: ['Quechua', 'Runasimi', 'Quichua'],
  nds: ['Plattdeutsch', 'Low German'],
  gsw: ['Schweizerdeutsch', 'Swiss German', 'Schwiizerdütsch'],
  ar: ['Darija', 'Gulf Arabic', 'Standard Arabic'],
  pcm: ['Pidgin', 'Nigerian Pidgin', 'Naija'],
  ff: ['Pulaar', 'Fula', 'Peul', 'Fulfulde', 'Fulani'],
  nb: [
    'Norwegian',
    'Norwegisch',
    'norvégien',
    'noruego',
    'norueguês',
    'norsk',
    'Noors',
    'norvegese',
    'ノルウェー語',
  ],
  es: ['Castellano', 'Castilian', 'Mexican Spanish', 'Latin American Spanish'],
  om: ['Afaan Oromo', 'Oromiffa'],
  hil: ['Ilonggo', 'Hiligaynon'],
  am: ['Amharic', 'Amarinya'],
};

/** Words that say of people which language they speak, and cannot mean anything else. */
const SPEAKERS: Readonly<Record<string, readonly string[]>> = {
  ar: ['arabophone', 'arabischsprachig', 'arabófono', 'Arabischtalig'],
  de: [
    'germanophone',
    'deutschsprachig',
    'germanoparlante',
    'germanófono',
    'Duitstalig',
    'tysktalande',
    'tyskspråkig',
    'niemieckojęzyczny',
  ],
  en: [
    'anglophone',
    'englischsprachig',
    'angloparlante',
    'anglófono',
    'anglofono',
    'Engelstalig',
    'engelskspråkig',
    'anglojęzyczny',
  ],
  es: [
    'hispanophone',
    'hispanohablante',
    'spanischsprachig',
    'hispanófono',
    'castellanohablante',
    'Spaanstalig',
  ],
  fr: [
    'francophone',
    'französischsprachig',
    'francófono',
    'francofono',
    'francoparlante',
    'Franstalig',
    'fransktalande',
    'francuskojęzyczny',
  ],
  it: ['italophone', 'italienischsprachig', 'italófono', 'Italiaanstalig'],
  ja: ['japanischsprachig', 'japonophone'],
  nl: ['néerlandophone', 'niederländischsprachig', 'Nederlandstalig'],
  pl: ['polonophone', 'polnischsprachig', 'polskojęzyczny'],
  pt: ['lusophone', 'lusófono', 'lusofono', 'portugiesischsprachig', 'Portugeestalig'],
  ru: ['russophone', 'russischsprachig', 'русскоязычный'],
  sv: ['svensktalande', 'svenskspråkig', 'schwedischsprachig'],
  uk: ['україномовний', 'украиноязычный', 'ukrainischsprachig'],
};

/** Words for speakers of a language. */
export function speakerNames(): readonly WorldName[] {
  return Object.entries(SPEAKERS).flatMap(([code, names]) => names.map((name) => ({ name, code })));
}

const kept = new Map<string, readonly WorldName[]>();

function keep(key: string, make: () => readonly WorldName[]): readonly WorldName[] {
  const names = kept.get(key) ?? make();
  kept.set(key, names);
  return names;
}

/** Countries by their names in these languages, and what people write in English. */
export function countryNames(locales: readonly string[]): readonly WorldName[] {
  const aliases = Object.entries(COUNTRY_ALIASES).map(([name, code]) => ({ name, code: code.toLowerCase() }));
  const codes = keep('countries', () => PAIRS.flatMap(toCountry)).map(({ code }) => code);
  return [
    ...aliases,
    ...locales.flatMap((locale) => keep(`region ${locale}`, () => namesIn(locale, 'region', codes))),
  ];
}

/** `Intl` also knows withdrawn codes, and says by which one each was replaced. */
function toCountry(pair: string): WorldName[] {
  const code = pair.toUpperCase();
  return !NO_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code
    ? [{ name: code, code }]
    : [];
}

/** Languages by their names in these languages, in their own words, and what people write. */
export function languageNames(locales: readonly string[]): readonly WorldName[] {
  const codes = [...PAIRS.filter((pair) => !NO_LANGUAGES.has(pair)), ...LONG_CODES];
  return [
    ...Object.entries(LANGUAGE_ALIASES).flatMap(([code, names]) => names.map((name) => ({ name, code }))),
    ...locales.flatMap((locale) => keep(`language ${locale}`, () => namesIn(locale, 'language', codes))),
    ...keep('own', () => codes.flatMap((code) => namesIn(code, 'language', [code]))),
  ];
}

/** Names of the codes that `Intl` knows in a locale; none where it lacks the locale. */
function namesIn(locale: string, type: 'region' | 'language', codes: readonly string[]): WorldName[] {
  if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) return [];
  const display = new Intl.DisplayNames(locale, { type, fallback: 'none' });
  return codes.flatMap((code) => {
    const name = display.of(code)?.replace(/ ?[（(].*[)）]$/, '');
    // Some tables spell a language by one letter, which every other word is.
    return name && (name.length > 2 || UNSPACED.test(name)) ? [{ name, code: code.toLowerCase() }] : [];
  });
}
