/** Finds known phrases in a brief, in any inflection that has the same stem, longest first. */
import { fold } from '#lib/text.ts';
import { inflectsNames, writesCompounds } from './brief-language.ts';
import type { BriefText, Span, Word } from './brief-text.ts';
import { phraseStem, stemsOf } from './stem.ts';
import { findUnspaced, UNSPACED } from './unspaced.ts';

export interface Phrase<Meaning> {
  /** As people write it; folded here. A `..` stands for up to four other words: `move .. to orrery`. */
  readonly text: string;
  readonly meaning: Meaning;
  /**
   * How the words must be written: in capitals as `IT`, with a capital as `Turkey`, in just this form as `patients`, or
   * as one likes.
   */
  readonly written?: 'capitals' | 'capital' | 'exact' | undefined;
}

export interface Found<Meaning> extends Span {
  readonly meaning: Meaning;
  /** Places among the words of the brief. */
  readonly first: number;
  readonly last: number;
  /** Whether the brief has the very words of the phrase, and not other forms of them. */
  readonly exact: boolean;
  /** Whether other words stand between those of the phrase, which keep their own meaning. */
  readonly loose: boolean;
}

export interface PhraseBook<Meaning> {
  /** All phrases of the brief, in its order. */
  find(brief: BriefText): Found<Meaning>[];
}

interface Entry<Meaning> extends Phrase<Meaning> {
  readonly folded: string;
  readonly stems: readonly string[];
}

/** Stands for other words in the middle of a phrase, and how many it lets pass. */
const GAP = '..';
const WIDEST_GAP = 4;

/** Words that may stand inside a phrase without changing it. */
const SMALL = new Set(
  (
    'a an the our your their its his her my this these those all every each some any of ' +
    'der die das den dem des ein eine einen einem einer unser unsere unseren unserer ihr ihre ' +
    'le la les un une des du de d l notre nos leur leurs votre el los las una unos nuestro nuestra nuestros nuestras su sus del ' +
    'o os as um uma do da dos das nosso nossa nossos nossas seu sua il lo gli i uno dei della delle nostro nostra ' +
    'het een onze ons hun van en et ett den det vara vores'
  ).split(' '),
);

/** `names` are inflected where a language does that; other phrases are also looked for inside of compounds. */
export function createPhraseBook<Meaning>(
  phrases: readonly Phrase<Meaning>[],
  kind: 'names' | 'words',
): PhraseBook<Meaning> {
  const spaced = new Map<string, Entry<Meaning>[]>();
  const unspaced: { readonly text: string; readonly phrase: Phrase<Meaning> }[] = [];
  for (const phrase of phrases) {
    const folded = fold(phrase.text);
    if (!folded) continue;
    if (UNSPACED.test(phrase.text)) unspaced.push({ text: folded.replaceAll(' ', ''), phrase });
    else add(spaced, phrase, folded);
  }
  for (const entries of spaced.values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  return {
    find(brief) {
      const found = [
        ...findSpaced(brief, spaced),
        ...(kind === 'words' && writesCompounds(brief.language) ? findInside(brief, spaced) : []),
        ...(kind === 'names' && inflectsNames(brief.language) ? findInflected(brief, spaced) : []),
        ...unspaced.flatMap(({ text, phrase }) => findUnspaced(brief, text, phrase.meaning)),
      ];
      return found.sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}

/** Several books as one. */
export function joinBooks<Meaning>(books: readonly PhraseBook<Meaning>[]): PhraseBook<Meaning> {
  return { find: (brief) => books.flatMap((book) => book.find(brief)) };
}

function add<Meaning>(book: Map<string, Entry<Meaning>[]>, phrase: Phrase<Meaning>, folded: string): void {
  const words = phrase.text.includes(GAP)
    ? phrase.text.split(GAP).map(fold).join(` ${GAP} `).split(' ')
    : folded.split(' ');
  const isEnd = (at: number) => at === 0 || at === words.length - 1;
  const stems = words
    .filter((word, at) => isEnd(at) || !SMALL.has(word))
    .map((word) => (word === GAP ? GAP : phraseStem(word)));
  const [first = ''] = stems;
  book.set(first, [...(book.get(first) ?? []), { ...phrase, folded, stems }]);
}

function findSpaced<Meaning>(
  brief: BriefText,
  book: ReadonlyMap<string, readonly Entry<Meaning>[]>,
): Found<Meaning>[] {
  const stems = brief.words.map(({ folded }) => stemsOf(folded));
  return brief.words.flatMap((_, first) => {
    const entries = (stems[first] ?? []).flatMap((stem) => book.get(stem) ?? []);
    return entries.flatMap((entry) => {
      const last = lastOf(entry, brief, stems, first);
      return last === undefined ? [] : [toFound(brief, entry, first, last)];
    });
  });
}

/** The place of the phrase's last word, or `undefined` where the brief goes on differently. */
function lastOf<Meaning>(
  entry: Entry<Meaning>,
  { words, casual }: BriefText,
  stems: readonly (readonly string[])[],
  first: number,
): number | undefined {
  const { sentence } = words[first] ?? {};
  let at = first;
  for (const [nth, wanted] of entry.stems.entries()) {
    if (wanted === GAP) {
      at = behindGap(stems, at, entry.stems[nth + 1]);
      continue;
    }
    if (nth > 0) at = behindSmall(words, stems, at, wanted);
    if (words[at]?.sentence !== sentence || !stems[at]?.includes(wanted)) return undefined;
    at += 1;
  }
  return isWritten(words.slice(first, at), entry, casual) ? at - 1 : undefined;
}

/** The place of the next word that is wanted or not a small one. */
function behindSmall(
  words: readonly Word[],
  stems: readonly (readonly string[])[],
  from: number,
  wanted: string,
): number {
  let at = from;
  while (!stems[at]?.includes(wanted) && SMALL.has(words[at]?.folded ?? '')) at += 1;
  return at;
}

/** The place of the wanted stem behind a gap, or behind the widest one where it is missing. */
function behindGap(stems: readonly (readonly string[])[], from: number, wanted = ''): number {
  const near = stems.slice(from, from + WIDEST_GAP + 1);
  const passed = near.findIndex((forms) => forms.includes(wanted));
  return from + (passed < 0 ? WIDEST_GAP : passed);
}

function isWritten(words: readonly Word[], { written, folded }: Entry<unknown>, casual: boolean): boolean {
  const raw = words.map((word) => word.raw).join(' ');
  if (written === 'capitals') return raw === raw.toUpperCase();
  if (written === 'exact') return words.map((word) => word.folded).join(' ') === folded;
  return (
    written === undefined || casual || raw !== raw.toLowerCase() || raw.toUpperCase() === raw.toLowerCase()
  );
}

/** Single words at the ends of long ones, as in `Datenmigration` and `Krankenhausbau`. */
function findInside<Meaning>(
  brief: BriefText,
  book: ReadonlyMap<string, readonly Entry<Meaning>[]>,
): Found<Meaning>[] {
  return brief.words.flatMap((word, at) => {
    if (word.folded.length < 9) return [];
    const [stem = ''] = stemsOf(word.folded);
    const cuts = Array.from({ length: Math.max(0, stem.length - 6) }, (_, nth) => nth + 3);
    const tails = cuts.map((cut) => stem.slice(cut));
    const heads = cuts.map((cut) => stem.slice(0, -cut));
    return [firstOf(tails, book), firstOf(heads, book)].flat().map((entry) => toFound(brief, entry, at, at));
  });
}

/** Names with endings that no stemmer knows, as `Manchesterze`: a known name and at most four letters more. */
function findInflected<Meaning>(
  brief: BriefText,
  book: ReadonlyMap<string, readonly Entry<Meaning>[]>,
): Found<Meaning>[] {
  return brief.words.flatMap(({ raw, folded }, at) => {
    if (raw === raw.toLowerCase() || folded.length < 6) return [];
    const cuts = [1, 2, 3, 4].map((cut) => folded.slice(0, -cut)).filter(({ length }) => length >= 5);
    const named = cuts.map((cut) =>
      (book.get(phraseStem(cut)) ?? []).filter((entry) => entry.folded === cut),
    );
    return (named.find((entries) => entries.length > 0) ?? []).map((entry) => toFound(brief, entry, at, at));
  });
}

function firstOf<Meaning>(
  parts: readonly string[],
  book: ReadonlyMap<string, readonly Entry<Meaning>[]>,
): Entry<Meaning>[] {
  const single = parts
    .filter((part) => part.length >= 4)
    .map((part) => (book.get(phraseStem(part)) ?? []).filter((entry) => isPartOfCompound(entry, part)));
  return single.find((entries) => entries.length > 0) ?? [];
}

function isPartOfCompound({ stems, written, folded }: Entry<unknown>, part: string): boolean {
  return stems.length === 1 && (written === undefined || (written === 'exact' && folded === part));
}

function toFound<Meaning>(
  { words }: BriefText,
  { meaning, folded, stems }: Entry<Meaning>,
  first: number,
  last: number,
): Found<Meaning> {
  const typed = words.slice(first, last + 1).map((word) => word.folded);
  const exact = typed.join(' ') === folded;
  const loose = stems.includes(GAP);
  return { meaning, first, last, exact, loose, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/**
 * Leaves out what a longer phrase of the same group explains better, and what another meaning of the same words spells
 * exactly. Without `groupOf`, all are one group.
 */
export function withoutHidden<Meaning>(
  found: readonly Found<Meaning>[],
  groupOf: (meaning: Meaning) => string = () => '',
): Found<Meaning>[] {
  const hides = (a: Found<Meaning>, b: Found<Meaning>) =>
    !a.loose &&
    a.start <= b.start &&
    a.end >= b.end &&
    groupOf(a.meaning) === groupOf(b.meaning) &&
    (a.end - a.start > b.end - b.start || (a.exact && !b.exact));
  return found.filter((one) => !found.some((other) => hides(other, one)));
}
