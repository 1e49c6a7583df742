/** Amounts of money in running text: numbers with what scales them and the currency beside them. */
import { escapePattern } from '#lib/pattern.ts';
import { fold } from '#lib/text.ts';
import type { Span } from './brief-text.ts';
import { CURRENCY_SIGNS, currencyOf, currencyOfAdjective } from './currencies.ts';
import { spelledAmounts } from './spelled-amounts.ts';

export interface Amount extends Span {
  readonly number: number;
  /** Whether a word as "thousand" stood beside it; 1 without one. */
  readonly scale: number;
  readonly currency: string | undefined;
}

const SCALES: Readonly<Record<string, number>> = {
  ...each(
    1e3,
    'k tsd tausend thousand grand mil mille mila duizend тыс тысяч тис ألف الف آلاف الاف tysięcy tysiące tisíc tisíce χιλιάδες ribu bin elfu हजार 千 천 tusen tuhatta tys',
  ),
  ...each(
    1e6,
    'm mio mn mln million millions millionen millones millon milhoes milhao milioni miljoen miljoner millioner milionu miliony milionow milyon миллиона миллионов млн мільйона مليون ملايين juta trieu milioni 百万 백만',
  ),
  ...each(1e4, '万 萬 만'),
  ...each(1e7, '千万 천만 crore crores cr करोड'),
  ...each(1e8, '億 亿 억'),
  ...each(1e5, 'lakh lakhs lac lacs l लाख'),
};

function each(scale: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [fold(word), scale]));
}

const SIGN = CURRENCY_SIGNS.map(escapePattern).join('|');
const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?![\d])(?:[.,]\d{1,2})?|\d{1,3}(?:,\d{2})+,\d{3}|\d+(?:[.,]\d+)?`;
const SCALE = String.raw`千万|百万|[万萬億亿千]|천만|백만|[만억천]|\p{L}[\p{L}\p{M}]*`;
const AFTER = String.raw`${SIGN}|[円元원]|\p{L}[\p{L}\p{M}]*`;
const AMOUNT = new RegExp(
  String.raw`(?:(?<before>${SIGN}|新?台幣|人民[币幣]|\b[A-Za-z]{1,10}\.?)\s?|(?<![A-Za-z\d.,]))(?<!\d[.,]?)(?<number>${NUMBER})(?:\.[-–]{1,2})?(?:\s?(?<scale>${SCALE})\.?)?(?:\s*(?:de |d['’])?(?<after>${AFTER})(?:(?=\s(?<then>\p{L}[\p{L}\p{M}]*))|))?`,
  'gu',
);

/** All numbers that may be amounts, in order; those without a currency included. */
export function findAmounts(text: string, countries: readonly string[]): Amount[] {
  const written = [...withPlainDigits(text).matchAll(AMOUNT)].map((match) => toAmount(match, countries));
  const spelled = spelledAmounts(text).map(({ after, behind, endAfter, ...amount }) => {
    const currency = read(after, behind, countries);
    return { ...amount, currency, end: currency ? endAfter : amount.end };
  });
  return [...written, ...spelled].sort((a, b) => a.start - b.start);
}

/** `TEUR`, `kCHF` and `T€`: thousands and a currency in one word. */
const THOUSANDS = /^(?:[tk](?:eur|usd|chf|gbp|sek|nok|dkk|cad|aud|kr)|t€)$/i;

function toAmount(
  { 0: whole, index = 0, groups = {} }: RegExpMatchArray,
  countries: readonly string[],
): Amount {
  const { before = '', number = '', scale: word = '', after = '', then = '' } = groups;
  const inThousands = THOUSANDS.test(word.length > 1 ? word : word + after);
  const scale = inThousands ? 1e3 : SCALES[fold(word)];
  const [near = '', next = ''] = wordsBehind([word, after, then], inThousands, scale);
  const [leading, following] = [
    before === 'R' ? 'ZAR' : read(before, '', countries),
    read(near, next, countries),
  ];
  const at = index + whole.indexOf(number);
  const scaled = at + number.length + (scale ? lengthOfScale(whole, number, word) : 0);
  return {
    number: toNumber(number),
    scale: scale ?? 1,
    currency: before === '$' && following ? following : (leading ?? following),
    start: leading ? index : at,
    end: following ? index + whole.length : scaled,
  };
}

/** What stands behind the number and its scale, and may be a currency. */
function wordsBehind(
  [word, ...rest]: [string, string, string],
  inThousands: boolean,
  scale: number | undefined,
): string[] {
  if (inThousands && word.length > 1) return [word.slice(1)];
  return scale === undefined && word ? [word, ...rest] : rest;
}

/** Letters between the number and the end of the word that scales it. */
function lengthOfScale(whole: string, number: string, word: string): number {
  const behind = whole.indexOf(number) + number.length;
  return whole.indexOf(word, behind) + word.length - behind;
}

/** A currency of one word, or of two as "Egyptian pounds" and "pesos colombianos". */
function read(written: string, next: string, countries: readonly string[]): string | undefined {
  if (!written) return undefined;
  const of = (word: string) => currencyOf(word, countries) ?? currencyOf(fold(word), countries);
  const alone = of(written);
  const national = currencyOfAdjective(fold(alone ? next : written));
  return national && (alone || of(next)) ? national : alone;
}

/** `15.000`, `15,000.50`, `12,34,567` and `1.5`: a mark before exactly three digits separates thousands. */
function toNumber(written: string): number {
  const text = written.replace(/[\s'’\u00A0\u202F]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(text)?.[1];
  const whole = (decimal === undefined ? text : text.slice(0, -decimal.length - 1)).replace(/[.,]/g, '');
  return Number(decimal === undefined ? whole : `${whole}.${decimal}`);
}

/** Arabic, Persian, Devanagari and full-width digits as ASCII ones; every letter keeps its place. */
function withPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [0x0660, 0x06f0, 0x0966, 0xff10].find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}
