/** Rare words of a brief that stand in a partner's name or headline. */
import type { DecodedIndex } from '../decode-index.ts';
import type { SearchCards } from '../index-format.ts';
import { type BriefText, readBrief, type Span, type Word } from './brief-text.ts';
import { stemOf } from './stem.ts';

/** Numbers of partners by stem. */
export type WordsOfHeadlines = ReadonlyMap<string, readonly number[]>;

/** Words of a brief that are looked for in headlines, at most: the rarest. */
const MOST = 4;
const SHORTEST = 5;
/** A word is rare while at most this share of partners has it. */
const RARE = 0.02;

/** Words that are long enough and yet say nothing. */
const COMMON = new Set(
  'about above across after again against along already always among anybody anyone anything around based because become before behind being below between beyond bring build built called cannot change company connect could course customers department departments doing during early either email enough event events every everybody everyone everything example experts expert first found friday from going great group hello help helps high hours however inside instead items keeps kinds known language languages large later learn least leave letter level likely little local longer looking makes making management manager managers many matter maybe minutes money month months monday morning moves never nights night nobody north nothing number offer office often older orrery other others outside people person phone place plain plans plan planned planning please project projects quite rather ready really right rules running saturday second service services several shared short should shows since small small somebody someone something south start started still store stores studio sunday system table takes teams team tell than their them then there these thing things think third those though thousand three through thursday today together tools tool toward training tuesday twelve under until usual using wants week weeks well west what when where whether which while whole whose wednesday with within without words work worked working works would write year years young yours two four five seven eight nine hundred nineteen thirteen forty'.split(
    ' ',
  ),
);

const kept = new WeakMap<SearchCards, WordsOfHeadlines>();

/** Made once, on first use. */
export function wordsOfHeadlines(index: DecodedIndex, cards: SearchCards): WordsOfHeadlines {
  const known = kept.get(cards) ?? readHeadlines(index, cards);
  kept.set(cards, known);
  return known;
}

function readHeadlines({ names }: DecodedIndex, { headlines }: SearchCards): WordsOfHeadlines {
  const words = new Map<string, number[]>();
  for (const [id, headline] of headlines.entries()) {
    const stems = readBrief(`${names[id] ?? ''}. ${headline}`)
      .words.filter(isTelling)
      .map(({ folded }) => stemOf(folded));
    for (const stem of new Set(stems)) words.set(stem, [...(words.get(stem) ?? []), id]);
  }
  return words;
}

function isTelling({ folded }: Pick<Word, 'folded'>): boolean {
  return folded.length >= SHORTEST && !COMMON.has(folded) && !/^\d/.test(folded);
}

/** Rare words that no other need explains, rarest first. */
export function rareWords(
  brief: BriefText,
  headlines: WordsOfHeadlines,
  size: number,
  explained: readonly Span[],
): Word[] {
  const usesOf = ({ folded }: Word): number => headlines.get(stemOf(folded))?.length ?? 0;
  const free = brief.words.filter(
    (word) => isTelling(word) && !explained.some(({ start, end }) => start < word.end && end > word.start),
  );
  const limit = Math.max(1, size * RARE);
  const rare = free.filter((word) => usesOf(word) > 0 && usesOf(word) <= limit);
  const once = [...new Map(rare.map((word) => [stemOf(word.folded), word])).values()];
  return once.sort((a, b) => usesOf(a) - usesOf(b) || a.start - b.start).slice(0, MOST);
}
