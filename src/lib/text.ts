/** Comparing words that people typed. */

/** Letters that Unicode does not take apart, and what people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  // Arabic: kinds of alef, ya, kaf and ta marbuta that people do not tell apart in typing; tatweel only stretches.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
};
const WHOLE = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

const SIGNS_OF_VOICE = /.[\u3099\u309a]/gu;
const KATAKANA = /[\u30a1-\u30f6]/g;
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** How far katakana lie behind hiragana in Unicode. */
const KANA_SHIFT = 0x60;

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Lower case, without accents, punctuation or doubled spaces: the form in which two spellings are equal. */
export function fold(text: string): string {
  // Most words are plain already, and the rest is ten times slower.
  if (PLAIN.test(text)) return text.toLowerCase();
  return unify(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Each text folded. Much faster for thousands of texts than one by one. */
export function foldAll(texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return unify(texts.map((text) => text.replaceAll('\n', ' ')).join('\n'))
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .split('\n')
    .map((text) => text.trim());
}

/** One form for letters that people do not tell apart; everything else stays. */
function unify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(SIGNS_OF_VOICE, (kana) => kana.normalize('NFC'))
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(WHOLE, (letter) => LETTERS[letter] ?? letter)
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_SHIFT))
    .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into the other;
 * infinite when it is sure to be more than `limit`, which is found out sooner.
 * Source: optimal string alignment, the restricted form of Damerau (1964), by rows.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const from = [...a];
  const to = [...b];
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [0, ...to.map((_, column) => column + 1)];
  for (const row of from.keys()) {
    const current = nextRow(from, row, to, last, beforeLast);
    if (Math.min(...current, ...last) > limit) return Number.POSITIVE_INFINITY;
    [beforeLast, last] = [last, current];
  }
  return last.at(-1) ?? 0;
}

function nextRow(
  from: readonly string[],
  row: number,
  to: readonly string[],
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row + 1];
  for (const column of to.keys()) {
    const change = from[row] === to[column] ? 0 : 1;
    const swap = isSwap(from, row, to, column) ? at(beforeLast, column - 1) + 1 : Infinity;
    current.push(
      Math.min(at(last, column) + change, at(last, column + 1) + 1, at(current, column) + 1, swap),
    );
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** Whether the letters here and before are each other's in the other word. */
function isSwap(from: readonly string[], row: number, to: readonly string[], column: number): boolean {
  if (row === 0 || column === 0) return false;
  return from[row] === to[column - 1] && from[row - 1] === to[column];
}

/** The allowed value that a mistyped one most likely meant, or `undefined` when none is near. */
export function nearest(value: string, allowed: Iterable<string>): string | undefined {
  const wanted = fold(value);
  let best: { option: string; distance: number } | undefined;
  for (const option of allowed) {
    const distance = editDistance(wanted, fold(option));
    if (!best || distance < best.distance) best = { option, distance };
  }
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return best && best.distance <= limit ? best.option : undefined;
}
