/** A brief as words that know where they stand: between which stops, and at which letters of the text. */
import { fold } from '#lib/text.ts';
import { languageOf } from './brief-language.ts';

export interface Span {
  /** In UTF-16 units of the text as it was typed; `end` is the first one after it. */
  readonly start: number;
  readonly end: number;
}

export interface Word extends Span {
  /** As typed. */
  readonly raw: string;
  readonly folded: string;
  /** Number of the clause: stops, brackets and spaced dashes end one. */
  readonly clause: number;
  /** Number of the sentence, or of the line in a list. */
  readonly sentence: number;
}

export interface BriefText {
  readonly text: string;
  /** The language in which it is written, as far as that can be told. */
  readonly language: string | undefined;
  readonly words: readonly Word[];
  /** The whole text folded letter by letter, for scripts without spaces; `origins` are the places of its letters. */
  readonly folded: string;
  readonly origins: readonly number[];
}

/** Longer texts are cut: nobody's project needs more, and every keystroke reads it again. */
const LONGEST_BRIEF = 6_000;

/** Letters and digits; "don't" is one word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]t(?![\p{L}\p{N}]))?/gu;
const SENTENCE_END =
  /[.!?;。！？؛؟](?=\s|$|[\p{L}"'”)])|[。！？]|\n\s*\n|\n\s*(?:[-*•–]|\(?\d{1,2}[.)])\s|\n(?=[^\n:]{2,40}:)/u;
const CLAUSE_END = /[,:()[\]{}、，：（）،]|\s[–—-]\s|—/u;

/** Reads a brief once, for all that look for something in it. */
export function readBrief(typed: string): BriefText {
  const text = typed.slice(0, LONGEST_BRIEF);
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    const stops = end > 0 && SENTENCE_END.test(gap + raw.charAt(0));
    if (stops) sentence += 1;
    if (stops || CLAUSE_END.test(gap)) clause += 1;
    end = index + raw.length;
    const folded = fold(raw).replaceAll(' ', '');
    if (folded) words.push({ raw, folded, start: index, end, clause, sentence });
  }
  const language = languageOf(
    text,
    words.map(({ folded }) => folded),
  );
  return { text, language, words, ...foldByLetter(text) };
}

function foldByLetter(text: string): Pick<BriefText, 'folded' | 'origins'> {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const letter of text) {
    const piece = fold(letter) || (/\p{M}/u.test(letter) ? '' : ' ');
    for (let nth = 0; nth < piece.length; nth++) origins.push(at);
    folded += piece;
    at += letter.length;
  }
  origins.push(at);
  return { folded, origins };
}
