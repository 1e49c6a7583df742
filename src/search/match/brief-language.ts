/** The language in which a brief is written, by its script or by its small words. */

/** Frequent words that few other languages of the list have. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to we our is are for with that this have need from you they not be',
  de: 'der die das und wir ist nicht ein eine mit fur auf sind bitte suchen brauchen unsere haben zum zur von bis werden',
  fr: 'le la les des est nous une pour avec dans sur sont notre nos qui avons cherchons besoin aux du et en',
  es: 'el la los las es una para con que nos por somos necesitamos buscamos nuestro nuestra y del en tenemos',
  pt: 'o a os as uma para com que nos por somos precisamos nosso nossa e do da em temos nao gente voces',
  it: 'il la gli una per con che siamo nostro nostra abbiamo cerchiamo e della dei di non sono nella',
  nl: 'de het een wij we zijn voor met onze niet van op zoeken naar en die ons ook bij',
  sv: 'och att det som en ett vi ar for med av pa till inte vara soker behover',
  nb: 'og vi er som det til med pa av ikke en et har trenger soker vart',
  da: 'og vi er som det til med pa af ikke en et har soger vores brug',
  fi: 'ja on etta meilla tarvitsemme ovat ei se joka etsimme',
  pl: 'i w na z do nie jest sie dla nasz potrzebujemy szukamy ktory oraz jestesmy',
  cs: 'a v na s do je se pro nas potrebujeme hledame ktery jsme nebo ale',
  tr: 've bir icin ile bu biz olan ariyoruz var degil',
  id: 'yang dan untuk kami di dengan dari ini tidak kita perlu mencari ada membutuhkan anggaran bisa karena perusahaan',
  ms: 'yang dan untuk kami di dengan dari ini tidak kita perlu perlukan mencari ada syarikat bajet boleh kerana dalam',
  sw: 'na ya wa kwa ni sisi tunahitaji katika yetu hii tunatafuta za',
  vi: 'va cua chung toi can cho mot la co khong trong',
  ro: 'si de la cu un pentru suntem avem cautam nu din',
  hu: 'es a az egy vagyunk nem hogy keresunk kell',
};
const words = Object.entries(SMALL_WORDS).map(([tag, list]) => [tag, new Set(list.split(' '))] as const);

/** Scripts that one widespread language writes, by the share of letters that decides; kana stands beside Han. */
const SCRIPTS: readonly (readonly [RegExp, string, number])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 0.2],
  [/\p{Script=Han}/gu, 'zh', 0.4],
  [/\p{Script=Hangul}/gu, 'ko', 0.4],
  [/\p{Script=Arabic}/gu, 'ar', 0.5],
  [/\p{Script=Hebrew}/gu, 'he', 0.5],
  [/\p{Script=Greek}/gu, 'el', 0.5],
  [/\p{Script=Thai}/gu, 'th', 0.5],
  [/\p{Script=Devanagari}/gu, 'hi', 0.5],
  [/\p{Script=Ethiopic}/gu, 'am', 0.4],
  [/\p{Script=Georgian}/gu, 'ka', 0.5],
];

/** Pairs whose small words are the same; either tells enough. */
const SISTERS = new Set(['nbda', 'idms']);

/** A language tag, or `undefined` where too few words tell. `typed` are the folded words. */
export function languageOf(text: string, typed: readonly string[]): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const script = SCRIPTS.find(([pattern, , share]) => (text.match(pattern)?.length ?? 0) / letters >= share);
  if (script) return script[1];
  const cyrillic = (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) / letters >= 0.5;
  if (cyrillic && /[әғқңөұһ]/iu.test(text)) return 'kk';
  if (cyrillic) return /[іїєґ]/iu.test(text) ? 'uk' : 'ru';
  return bySmallWords(typed);
}

function bySmallWords(typed: readonly string[]): string | undefined {
  const counts = words
    .map(([tag, list]) => ({ tag, count: typed.filter((word) => list.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < 2) return undefined;
  const tied = first.count === second?.count && !SISTERS.has(first.tag + second.tag);
  return tied ? undefined : first.tag;
}

/** Languages that write several words as one. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'nb', 'da', 'fi']);

/** Languages in which names have cases. */
const INFLECTING = new Set([
  'pl',
  'cs',
  'ru',
  'uk',
  'kk',
  'fi',
  'hu',
  'tr',
  'el',
  'ro',
  'he',
  'ar',
  'hi',
  'am',
  'ka',
]);

export function inflectsNames(language: string | undefined): boolean {
  return INFLECTING.has(language ?? '');
}

export function writesCompounds(language: string | undefined): boolean {
  return COMPOUNDING.has(language ?? '');
}
