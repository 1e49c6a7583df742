/**
 * Characters that a reader cannot see but that change what a text says, how it sorts or in which direction it runs.
 * They serve look-alike names, hidden instructions and reversed file names, so they are refused wherever partners
 * write. The scripts that truly need a joiner, and emoji sequences, keep theirs.
 */

/** Scripts in which ZWNJ and ZWJ are spelling: Persian, Urdu, the Indic family, Mongolian and their neighbours. */
const JOINING_SCRIPTS = [
  ...['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan', 'Balinese'],
];
/** Scripts without spaces between words, where ZWSP says where a line may break. */
const UNSPACED_SCRIPTS = ['Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan'];

const anyOf = (scripts: readonly string[]) => `[${scripts.map((name) => `\\p{Script=${name}}`).join('')}]`;

/** Sequences in which an invisible character is right. The scan takes them whole, so what is left over is not. */
const ALLOWED = [
  // The flags of England, Scotland and Wales are spelt with tag characters. No other flags are, in practice.
  '\\u{1F3F4}\\u{E0067}\\u{E0062}(?:\\u{E0065}\\u{E006E}\\u{E0067}|\\u{E0073}\\u{E0063}\\u{E0074}|\\u{E0077}\\u{E006C}\\u{E0073})\\u{E007F}',
  // An emoji, with its look and skin, joined to others; and keycaps.
  '\\p{Extended_Pictographic}[\\uFE0E\\uFE0F\\p{EMod}]?(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\p{EMod}]?)*',
  '[0-9#*]\\uFE0F\\u20E3',
  // Variants of Han characters, as Japanese family names need.
  '\\p{Script=Han}[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}]',
  '\\p{Script=Mongolian}[\\u180B-\\u180D\\u180F]',
  `(?<=${anyOf(JOINING_SCRIPTS)})[\\u200C\\u200D]`,
  `(?<=${anyOf(UNSPACED_SCRIPTS)})\\u200B(?=${anyOf(UNSPACED_SCRIPTS)})`,
];

/** Control, format, tag, filler, variation, private and non-characters; tab and line feed are no part of it. */
const HIDDEN = [
  '(?![\\t\\n])\\p{Cc}',
  '\\p{Cf}',
  '\\p{Co}',
  '\\p{Noncharacter_Code_Point}',
  '[\\p{Zl}\\p{Zp}]',
  '\\p{Variation_Selector}',
  '[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0\\uFFFC\\uFFFD]',
];

const SCAN = new RegExp(`(?<allowed>${ALLOWED.join('|')})|(?:${HIDDEN.join('|')})`, 'gu');

/** Most texts are only of these, and need no scan: printable ASCII and Latin letters, without the soft hyphen. */
const PLAIN = /^[\t\n\x20-\x7E\xA0-\xAC\xAE-\u024F]*$/;

export interface HiddenCharacter {
  /** As `U+202E`. */
  readonly code: string;
  /** In UTF-16 units, from 0. */
  readonly index: number;
}

/** The first character that nobody can see and no script needs, or `undefined`. */
export function findHidden(text: string): HiddenCharacter | undefined {
  if (PLAIN.test(text)) return undefined;
  for (const { 0: found, index, groups } of text.matchAll(SCAN)) {
    if (groups?.['allowed'] === undefined) return { code: toCode(found), index };
  }
  return undefined;
}

/** The text without such characters: for text whose author can't be asked, as characters written as entities. */
export function withoutHidden(text: string): string {
  return PLAIN.test(text) ? text : text.replace(SCAN, (_, allowed: string | undefined) => allowed ?? '');
}

function toCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
