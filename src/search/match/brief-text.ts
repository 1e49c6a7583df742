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
  /** Whether it is written without capitals, so that they tell nothing. */
  readonly casual: boolean;
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
/** What is written with a stop that ends nothing: "St. Louis". */
const SHORTENED = /^(?:Sta?|Ste|Sto|Mt|Ft|Dr|Mrs?|Ms|Prof|Ing)$/;
const CLAUSE_END = /[,:()[\]{}、，：（）،]|\s[–—-]\s|—/u;

/** Whether a sentence ends in the gap between the last word and the next one. */
function endsSentence(gap: string, next: string, last: Word | undefined): boolean {
  const short = gap.startsWith('.') && SHORTENED.test(last?.raw ?? '');
  return SENTENCE_END.test((short ? gap.slice(1) : gap) + next.charAt(0));
}

/** Reads a brief once, for all that look for something in it. */
export function readBrief(typed: string): BriefText {
  const text = typed.slice(0, LONGEST_BRIEF);
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    const stops = end > 0 && endsSentence(gap, raw, words.at(-1));
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
  return { text, language, words, casual: isCasual(words), ...foldByLetter(text) };
}

/** Words that may have capitals, before their lack tells anything. */
const FEWEST_CASED = 5;

/** Nearly no word begins with a capital letter, not even sentences. */
function isCasual(words: readonly Word[]): boolean {
  const cased = words.filter(({ raw }) => /^[\p{Lu}\p{Ll}]/u.test(raw));
  const capitals = cased.filter(({ raw }) => /^\p{Lu}/u.test(raw));
  return cased.length >= FEWEST_CASED && capitals.length <= cased.length * 0.04;
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
