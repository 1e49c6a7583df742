/** Which partners the words of the search box mean, and how well. Works offline, from the index alone. */
import { fold } from '#lib/text.ts';
import { forEachOf } from './bitset.ts';
import type { DecodedFacet, DecodedIndex } from './decode-index.ts';
import { createWordFinder, type WordFinder } from './word-finder.ts';

/** By number of partner: how well the words fit, 0 (not at all) to 1. */
export type TextMeasure = Float32Array;

/** Adds to `found` what one word is worth for each partner, where that is more. */
type Field = (word: string, found: TextMeasure) => void;

/** Worth of a word of the name, when it is equal and when it only begins so. Labels: see the facet. */
const NAME = [1, 0.9] as const;

/** Measures partners that fit every word: by name, or by a label or alias of a value. */
export function createTextMatcher(index: DecodedIndex): (query: string) => TextMeasure {
  const searched = [...index.facets.values()].filter((facet) => facet.searched > 0);
  const fields = [nameField(index.names), ...searched.map(labelField)];
  return (query) => {
    const words = wordsOf(query);
    const measures = words.map((word) => {
      const found: TextMeasure = new Float32Array(index.size);
      for (const field of fields) field(word, found);
      return found;
    });
    return meanWhereAll(measures, index.size);
  };
}

/** The mean of all measures where none is 0. */
function meanWhereAll([first, ...others]: readonly TextMeasure[], size: number): TextMeasure {
  const mean = first ?? new Float32Array(size);
  for (const other of others)
    for (let id = 0; id < size; id++)
      mean[id] = other[id] && mean[id] ? (mean[id] ?? 0) + (other[id] ?? 0) : 0;
  return mean.map((sum) => sum / (others.length + 1));
}

/** The folded words of a query, each once. */
function wordsOf(query: string): string[] {
  return [...new Set(fold(query).split(' ').filter(Boolean))];
}

function nameField(names: readonly string[]): Field {
  const find = lazily(() => createWordFinder(names));
  return (word, found) => find(word, (id, whole) => raise(found, id, NAME[whole ? 0 : 1]));
}

function labelField({ values, sets, searched }: DecodedFacet): Field {
  const find = lazily(() =>
    createWordFinder(values.map(({ label, aliases }) => [label, ...aliases].join(' '))),
  );
  return (word, found) =>
    find(word, (place) => {
      const set = sets[place];
      if (set) forEachOf(set, (id) => raise(found, id, searched));
    });
}

function raise(found: TextMeasure, id: number, worth: number): void {
  if (worth > (found[id] ?? 0)) found[id] = worth;
}

/** The first search folds all texts, not the start of the page. */
function lazily(make: () => WordFinder): WordFinder {
  let made: WordFinder | undefined;
  return (word, visit) => {
    made ??= make();
    made(word, visit);
  };
}
