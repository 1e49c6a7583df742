/** Which partners the words of the search box mean, and how well. Works offline, from the index alone. */
import { compareKeys } from '#lib/collate.ts';
import { fold } from '#lib/text.ts';
import { forEachOf } from './bitset.ts';
import type { DecodedFacet, DecodedIndex } from './decode-index.ts';
import type { Finders } from './finders.ts';
import { createSpeller } from './spelling.ts';
import type { WordFinder } from './word-finder.ts';

/** By number of partner: how well the words fit, 0 (not at all) to 1. */
export type TextMeasure = Float64Array;

/** A word that nothing has, and the known word that was taken for it. */
export interface Correction {
  readonly typed: string;
  readonly used: string;
}

export interface TextMatch {
  readonly measure: TextMeasure;
  readonly corrections: readonly Correction[];
}

export interface TextMatcher {
  /** Measures partners that fit every word: by name, or by a label or alias of a value. */
  match(query: string, mayCorrect: boolean): TextMatch;
  /** The known word that a folded one without hits most likely means: of the nearest, the one that finds most partners. */
  correct(word: string): string | undefined;
  /** A folded word as it is written. */
  spell(word: string): string;
}

/** Worth of a word of the name, when it is equal and when it only begins so. Labels: see the facet. */
const NAME = [1, 0.9] as const;

export function createTextMatcher(index: DecodedIndex, finders: Finders): TextMatcher {
  const searched = [...index.facets.values()].flatMap((facet) => {
    const finder = finders.labels.get(facet.key);
    return facet.searched > 0 && finder ? [{ facet, finder }] : [];
  });
  const all = [finders.names, ...searched.map(({ finder }) => finder)];
  const measureOf = (word: string): TextMeasure => {
    const found: TextMeasure = new Float64Array(index.size);
    let known = 0;
    for (const { facet, finder } of searched)
      if (rateLabels(word, facet, finder, found)) known = Math.max(known, facet.searched);
    rateNames(word, finders.names, known || 1, found);
    return found;
  };
  const nearest = lazily(() => createSpeller(all.flatMap((finder) => [...finder.words()])));
  const correct = (word: string) => {
    const known = nearest()(word).map((candidate) => ({ candidate, hits: hitsOf(measureOf(candidate)) }));
    known.sort((a, b) => b.hits - a.hits || compareKeys(a.candidate, b.candidate));
    return known[0]?.candidate;
  };
  const spell = (word: string) => all.map((finder) => finder.spell(word)).find(Boolean) ?? word;
  return {
    correct,
    spell,
    match(query, mayCorrect) {
      const corrections: Correction[] = [];
      const measures = [...wordsOf(query)].map(([word, typed]) => {
        const measure = measureOf(word);
        const used = mayCorrect && hitsOf(measure) === 0 ? correct(word) : undefined;
        if (used === undefined) return measure;
        corrections.push({ typed, used: spell(used) });
        return measureOf(used);
      });
      return { measure: meanWhereAll(measures, index.size), corrections };
    },
  };
}

/** The mean of all measures where none is 0. */
function meanWhereAll([first, ...others]: readonly TextMeasure[], size: number): TextMeasure {
  const mean = first ?? new Float64Array(size);
  for (const other of others)
    for (let id = 0; id < size; id++)
      mean[id] = other[id] && mean[id] ? (mean[id] ?? 0) + (other[id] ?? 0) : 0;
  return mean.map((sum) => sum / (others.length + 1));
}

function hitsOf(measure: TextMeasure): number {
  let hits = 0;
  for (const worth of measure) if (worth > 0) hits += 1;
  return hits;
}

/** The folded words of a query, each once, with how they were typed. */
function wordsOf(query: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const typed of query.split(/\s+/)) {
    const parts = fold(typed).split(' ').filter(Boolean);
    for (const word of parts) if (!words.has(word)) words.set(word, parts.length === 1 ? typed : word);
  }
  return words;
}

/** A word that is a label somewhere is worth no more in a name than there: who is called "Migration" need not know of it. */
function rateNames(word: string, names: WordFinder, most: number, found: TextMeasure): void {
  names.find(word, (id, whole) => raise(found, id, Math.min(most, NAME[whole ? 0 : 1])));
}

/** Whether any value is called so. */
function rateLabels(word: string, facet: DecodedFacet, labels: WordFinder, found: TextMeasure): boolean {
  let called = false;
  labels.find(word, (place) => {
    called = true;
    const set = facet.sets[place];
    if (set) forEachOf(set, (id) => raise(found, id, facet.searched));
  });
  return called;
}

function raise(found: TextMeasure, id: number, worth: number): void {
  if (worth > (found[id] ?? 0)) found[id] = worth;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
