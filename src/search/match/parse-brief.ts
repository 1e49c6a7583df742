/** A brief → what it asks for. Nothing here leaves the machine; the browser and the command line read alike. */
import type { Phrases } from '#domain/phrase-lists.ts';
import type { Towns } from '#lib/towns.ts';
import type { DecodedIndex } from '../decode-index.ts';
import type { SearchCards } from '../index-format.ts';
import { type BriefText, readBrief, type Span, type Word } from './brief-text.ts';
import { type FoundBudget, findBudget } from './budget.ts';
import { isDenied, isDisliked } from './negation.ts';
import { type Certainty, idOf, NEED_KINDS, type Need, type NeedKind, weightOf } from './need.ts';
import { createPhraseBook, joinBooks, type PhraseBook, withoutHidden } from './phrase-book.ts';
import { namingLocales, placePhrases, type WorldMeaning, worldPhrases } from './places.ts';
import { isItself, readPlaces } from './read-places.ts';
import { rarityOf } from './rarity.ts';
import { findStart } from './start-date.ts';
import { termPhrases, type TermMeaning } from './vocabulary.ts';
import { rareWords, wordsOfHeadlines } from './words.ts';

/** Reads a brief; `today` is an ISO date. */
export type BriefReader = (typed: string, today: string) => Need[];

/** Words that the search index does not hold. */
export interface KnownWords {
  readonly towns: Towns;
  readonly phrases: Phrases;
}

/** What was found, before equal needs are joined. */
interface Hint extends Span {
  readonly kind: NeedKind;
  readonly value: string;
  readonly certainty: Certainty;
  readonly hard?: boolean;
}

/** Makes a reader for one hub: its vocabulary is prepared once. */
export function createBriefReader(index: DecodedIndex, cards: SearchCards, known: KnownWords): BriefReader {
  const steps = prepareBriefReader(index, cards, known);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in small steps, so that a browser can do other things between them. */
export function* prepareBriefReader(
  index: DecodedIndex,
  cards: SearchCards,
  { towns, phrases: further }: KnownWords,
): Generator<undefined, BriefReader> {
  const terms: PhraseBook<TermMeaning>[] = [];
  const places: PhraseBook<WorldMeaning>[] = [];
  for (const phrases of termPhrases(index, further)) {
    terms.push(createPhraseBook(phrases(), 'words'));
    yield;
  }
  for (const phrases of placePhrases(index, towns)) {
    places.push(createPhraseBook(phrases(), 'names'));
    yield;
  }
  return readerWith(joinBooks(terms), joinBooks(places), index, cards);
}

function readerWith(
  terms: PhraseBook<TermMeaning>,
  places: PhraseBook<WorldMeaning>,
  index: DecodedIndex,
  cards: SearchCards,
): BriefReader {
  const worlds = new Map<string, PhraseBook<WorldMeaning>>();
  const worldOf = (locales: readonly string[]): PhraseBook<WorldMeaning> => {
    const book = worlds.get(locales.join()) ?? createPhraseBook(worldPhrases(locales), 'names');
    worlds.set(locales.join(), book);
    return book;
  };
  return (typed, today) => {
    const brief = readBrief(typed);
    const { language } = brief;
    const world = worldOf(namingLocales(brief));
    const found = [...places.find(brief), ...world.find(brief)];
    const named = withoutHidden(found.filter((name) => isItself(brief, name)));
    const whereabouts = readPlaces(brief, named);
    const countries = whereabouts
      .filter(({ kind }) => kind === 'country')
      .map(({ value }) => value.toUpperCase());
    const budget = findBudget(brief, countries);
    const hints = [
      ...readTerms(brief, terms, whereabouts),
      ...whereabouts.filter((place) => !budget || place.start < budget.start || place.end > budget.end),
      ...ownLanguage(whereabouts, language),
      ...toHints(budget),
      ...startHints(brief, today, budget),
    ];
    const words = rareWords(brief, wordsOfHeadlines(index, cards), index.size, [...hints, ...named]);
    return joinHints([...hints, ...words.map(toWordHint)], index);
  };
}

/** Turns of speech whose words mean nothing by themselves. */
const idioms = createPhraseBook(
  [
    'of course',
    'in due course',
    'course of action',
    'as a matter of course',
    'health and safety',
    'for good measure',
    'prior to',
    'en cours',
    'au cours',
    'in corso',
    'online ordering',
    'online orders',
    'online shop',
    'online store',
    'online sales',
    'online booking',
    'online banking',
  ].map((text) => ({ text, meaning: undefined })),
  'words',
);

/** Words inside a name of the world mean nothing else: the state of Minas Gerais is no mine. */
function readTerms(brief: BriefText, book: PhraseBook<TermMeaning>, places: readonly Span[]): Hint[] {
  const found = withoutHidden(book.find(brief), ({ kind }) => kind);
  const idle = idioms.find(brief);
  const taken = [...places, ...idle];
  return found
    .filter(({ start, end }) => !taken.some((other) => other.start <= start && other.end >= end))
    .flatMap(({ meaning, first, start, end }): Hint[] => {
      const isWay = meaning.kind === 'engagement';
      const denied = isDenied(brief, first, end, start) || (isWay && isDisliked(brief, first));
      if (!denied) return [{ ...meaning, start, end }];
      const value = isWay ? OTHER_WAY[meaning.value] : undefined;
      return value ? [{ kind: 'engagement', value, certainty: 'inferred', start, end }] : [];
    });
}

/** Who rules out the one way of working asks for the other: "no video calls". */
const OTHER_WAY: Readonly<Record<string, string>> = { remote: 'on-site', 'on-site': 'remote' };

/** Whoever writes in a language other than English expects to be understood in it, unless the brief names others. */
function ownLanguage(
  known: readonly { readonly kind: string; readonly value: string }[],
  language: string | undefined,
): Hint[] {
  if (!language || language === 'en') return [];
  const named = known.filter(({ kind }) => kind === 'language');
  const hard = named.length === 0;
  return named.some(({ value }) => value === language)
    ? []
    : [{ kind: 'language', value: language, certainty: 'inferred', hard, start: 0, end: 0 }];
}

function toHints(budget: FoundBudget | undefined): Hint[] {
  if (!budget) return [];
  const { currency, from, to, start, end } = budget;
  const value = `${currency}:${from ?? ''}-${to ?? ''}`;
  return [{ kind: 'budget', value, certainty: 'named', hard: true, start, end }];
}

function startHints(brief: BriefText, today: string, budget: Span | undefined): Hint[] {
  const found = findStart(brief, today, budget);
  return found ? [{ ...found, kind: 'start', value: found.date, certainty: 'named', hard: true }] : [];
}

function toWordHint({ folded, start, end }: Word): Hint {
  return { kind: 'word', value: folded, certainty: 'named', start, end };
}

/** Where the hints stand, each place once. */
function distinctSpans(hints: readonly Hint[]): Span[] {
  const spans = hints.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end }));
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}

/** One need a value, as sure as its surest hint, in the order of kinds and then of the text. */
function joinHints(hints: readonly Hint[], index: DecodedIndex): Need[] {
  const groups = [...Map.groupBy(hints, idOf).values()];
  const place = ([hint]: readonly Hint[]) => NEED_KINDS.indexOf(hint?.kind ?? 'word');
  const inOrder = groups.sort((a, b) => place(a) - place(b));
  return inOrder.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { kind, value } = first;
    const certainty = group.some((hint) => hint.certainty === 'named') ? 'named' : 'inferred';
    const spans = distinctSpans(group);
    const hard = group.some((hint) => hint.hard);
    const weight = weightOf(kind, certainty, rarityOf(index, kind, value));
    return [{ kind, value, weight, hard, spans }];
  });
}
