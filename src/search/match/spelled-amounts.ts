/** Amounts whose number is a word: "five grand", "fünfundzwanzigtausend Euro", "entre diez y veinte mil euros". */
import { fold } from '#lib/text.ts';

export interface SpelledAmount {
  readonly number: number;
  readonly scale: number;
  /** The words behind it, which may be a currency. */
  readonly after: string;
  readonly behind: string;
  readonly start: number;
  /** Behind the scale, and behind the word after it. */
  readonly end: number;
  readonly endAfter: number;
}

/** From one to twenty, then the tens, then a hundred, each in en, de, fr, es, pt, it, nl. */
const ONES =
  'a one ein eine un une uno um een|two zwei deux dos dois due twee|three drei trois tres tre drie|four vier quatre cuatro quatro quattro|' +
  'five fünf cinq cinco cinque vijf|six sechs seis sei zes|seven sieben sept siete sete sette zeven|eight acht huit ocho oito otto|' +
  'nine neun neuf nueve nove negen|ten zehn dix diez dez dieci tien|eleven elf onze once undici|twelve zwölf douze doce doze dodici twaalf|' +
  'thirteen dreizehn treize trece treze tredici|fourteen vierzehn quatorze catorce quattordici|fifteen fünfzehn quinze quince quindici vijftien|' +
  'sixteen sechzehn seize dieciséis dezesseis sedici|seventeen siebzehn|eighteen achtzehn dieciocho dezoito diciotto|nineteen neunzehn|' +
  'twenty zwanzig vingt veinte vinte venti twintig';
const TENS =
  'thirty dreißig trente treinta trinta trenta dertig|forty vierzig quarante cuarenta quarenta quaranta veertig|' +
  'fifty fünfzig cinquante cincuenta cinquenta cinquanta vijftig|sixty sechzig soixante sesenta sessenta sessanta zestig|' +
  'seventy siebzig setenta settanta|eighty achtzig ochenta oitenta ottanta|ninety neunzig noventa novanta|' +
  'hundred hundert cent cien cem cento honderd';
const HUNDREDS = 'doscientos|trescientos|cuatrocientos|quinientos|seiscientos';
const HUNDREDS_PT = 'duzentos|trezentos|quatrocentos|quinhentos|seiscentos';

const HALF = 0.5;

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(ONES, (at) => at + 1),
  ...numbered(TENS, (at) => 10 * (at + 3)),
  ...numbered(HUNDREDS, (at) => 100 * (at + 2)),
  ...numbered(HUNDREDS_PT, (at) => 100 * (at + 2)),
  ...['half', 'halbe', 'demi', 'medio', 'meio', 'mezzo'].map((word) => [word, HALF] as const),
]);

function numbered(list: string, toValue: (at: number) => number): [string, number][] {
  return list
    .split('|')
    .flatMap((words, at) => words.split(' ').map((word): [string, number] => [fold(word), toValue(at)]));
}

const SPELLED =
  /(?<![\p{L}\p{N}])(?<number>(?:\p{L}{1,20}[\s-]){0,5}\p{L}{1,24}?)[\s-]?(?<scale>grand|thousand|tausend|mille|mila|mil|duizend|million(?:s|en|es)?|millones|millón|milhões|milhão|milion[ei]|miljoen)(?![\p{L}\p{N}])(?:,?\s*(?:in |de |d['’])?(?<after>\p{L}+)(?:(?=\s(?<then>\p{L}+))|))?/giu;
/** "A million riyals", in Arabic without a number. */
const ARABIC =
  /(?<!\p{L})(?<half>نصف )?(?<scale>مليون|مليونين|ألفين)\s(?<after>\p{L}+)(?:(?=\s(?<then>\p{L}+))|)/gu;

/** In the order of the text; the smaller number of "ten to twenty thousand" is one of them. */
export function spelledAmounts(text: string): SpelledAmount[] {
  const latin = [...text.matchAll(SPELLED)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { number: words = '', scale = '', after = '', then: behind = '' } = groups;
    const found = readNumber(words);
    if (!found) return [];
    const end = index + words.length + whole.slice(words.length).indexOf(scale) + scale.length;
    const factor = /^mil(?:l[ióo]|h|io|j)/iu.test(scale) ? 1e6 : 1e3;
    const amount = {
      ...{ number: found.number, scale: factor, after, behind },
      ...{ start: index + found.at, end, endAfter: index + whole.length },
    };
    return [...smaller(words.slice(0, found.at), index), amount];
  });
  return [...latin, ...arabicAmounts(text)];
}

/** The "ten" of "ten to twenty thousand". */
function smaller(words: string, index: number): SpelledAmount[] {
  const [lead = '', joiner = ''] = /\s(?:to|and|or|bis|und|oder|à|et|y|a|e|o|tot|en)\s$/iu.exec(words)
    ? [words.replace(/\s\S+\s$/u, ''), 'joined']
    : [];
  const found = joiner ? readNumber(lead) : undefined;
  if (!found) return [];
  const [start, end] = [index + found.at, index + lead.length];
  return [{ number: found.number, scale: 1, after: '', behind: '', start, end, endAfter: end }];
}

function arabicAmounts(text: string): SpelledAmount[] {
  return [...text.matchAll(ARABIC)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { half, scale = '', after = '', then: behind = '' } = groups;
    if (/\p{N}\s*$/u.test(text.slice(0, index))) return [];
    const number = half ? 0.5 : scale.endsWith('ين') ? 2 : 1;
    const end = index + whole.indexOf(scale) + scale.length;
    const factor = scale.startsWith('م') ? 1e6 : 1e3;
    return [{ number, scale: factor, after, behind, start: index, end, endAfter: index + whole.length }];
  });
}

/** The number that a run of words ends with, and where it begins: "about two hundred and fifty". */
function readNumber(words: string): { number: number; at: number } | undefined {
  const parts = [...words.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => splitWord(word, index));
  let number: number | undefined;
  let at = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const { word, index } of parts.toReversed()) {
    if (number !== undefined && JOINING.test(word)) continue;
    const value = NUMBERS.get(word);
    if (value === undefined || !fits(value, number, least)) break;
    number = combine(value, number);
    [at, least] = [index, value];
  }
  return number === undefined ? undefined : { number, at };
}

/** Words inside a number: "two hundred and fifty", "half a million". */
const JOINING = /^(?:and|a|und|et|y|e|en)$/;

/** Going backwards, larger numbers come in front of smaller ones, and units in front of a hundred. */
function fits(value: number, number: number | undefined, least: number): boolean {
  if (number === undefined) return true;
  return (value >= 20 && value > least) || (least === 100 && value < 20) || value === HALF;
}

function combine(value: number, number: number | undefined): number {
  if (number === undefined || value === HALF) return value;
  const hundreds = Math.floor(number / 100);
  return value < 20 && hundreds === 1 ? value * 100 + (number - 100) : value + number;
}

/** `fünfundzwanzig` is two numbers, the smaller one first. */
function splitWord(written: string, index: number): { word: string; index: number }[] {
  const word = fold(written);
  const [, ones, tens] = /^(\p{L}{3,6})und(\p{L}{6,})$/u.exec(word) ?? [];
  if (ones && tens && NUMBERS.has(ones) && NUMBERS.has(tens))
    return [
      { word: tens, index },
      { word: ones, index },
    ];
  return [{ word, index }];
}
