/** What somebody who types may mean: values of facets, cities among them, and partners. For a combobox. */
import { fold } from '#lib/text.ts';
import { countOf } from './bitset.ts';
import type { DecodedFacet, DecodedIndex } from './decode-index.ts';
import type { Finders } from './finders.ts';
import type { TextMatcher } from './text-match.ts';
import { isUnspaced } from './word-finder.ts';

export type Suggestion =
  | {
      readonly kind: 'value';
      /** Key and title of the facet. */
      readonly facet: string;
      readonly title: string;
      readonly value: string;
      readonly label: string;
      /** The alias that was typed, when it was not the label. */
      readonly alias?: string | undefined;
      /** Partners that have it. */
      readonly count: number;
    }
  | { readonly kind: 'partner'; readonly id: number; readonly label: string };

/** Suggestions for what was typed so far, best first. */
export type Suggester = (typed: string) => Suggestion[];

const MOST = 8;
/** Where there are values enough, partners leave them room. */
const MOST_PARTNERS = 4;

/** How well a text answers: it is what was typed, begins with it, or has a word that begins so. Less is better. */
type Fit = 0 | 1 | 2;

interface Ranked {
  readonly suggestion: Suggestion;
  readonly fit: number;
}

/** An alias is a little less than the label itself. */
const ALIAS = 0.5;

export function createSuggester(index: DecodedIndex, finders: Finders, matcher: TextMatcher): Suggester {
  const rankedFor = (words: string): Ranked[] => {
    const values = [...index.facets.values()].flatMap((facet) => valuesFor(words, facet, finders));
    const best = byFit(values).slice(0, MOST);
    const partners = partnersFor(words, index, finders);
    return byFit([...best, ...byFit(partners).slice(0, Math.max(MOST_PARTNERS, MOST - best.length))]);
  };
  return (typed) => {
    const words = fold(typed);
    if (!words) return [];
    const found = rankedFor(words);
    const meant = found.length > 0 ? found : rankedFor(corrected(words, matcher));
    return meant.slice(0, MOST).map(({ suggestion }) => suggestion);
  };
}

/** Best fit first; then values, those that most partners have first; equals as they come. */
function byFit(ranked: readonly Ranked[]): Ranked[] {
  const weight = ({ suggestion }: Ranked) => (suggestion.kind === 'value' ? suggestion.count : 0);
  return [...ranked].sort((a, b) => a.fit - b.fit || weight(b) - weight(a));
}

function valuesFor(words: string, facet: DecodedFacet, finders: Finders): Ranked[] {
  const { key, title, values, sets } = facet;
  return placesOf(words, finders.labels.get(key)).flatMap((place): Ranked[] => {
    const { id, label, aliases } = values[place] ?? { id: '', label: '', aliases: [] };
    const [best] = [label, ...aliases]
      .map((text) => ({ text, fit: fitOf(words, text), alias: text === label ? undefined : text }))
      .filter(({ fit }) => fit !== undefined)
      .map(({ fit = 2, alias }) => ({ alias, fit: alias === undefined ? fit : fit + ALIAS }))
      .sort((a, b) => a.fit - b.fit);
    const set = sets[place];
    if (!best || !set) return [];
    const { fit, alias } = best;
    return [
      { fit, suggestion: { kind: 'value', facet: key, title, value: id, label, alias, count: countOf(set) } },
    ];
  });
}

function partnersFor(words: string, { names }: DecodedIndex, finders: Finders): Ranked[] {
  return placesOf(words, finders.names).flatMap((id): Ranked[] => {
    const label = names[id] ?? '';
    const fit = fitOf(words, label);
    return fit === undefined ? [] : [{ fit, suggestion: { kind: 'partner', id, label } }];
  });
}

/** Texts that may fit: those with the first word. */
function placesOf(words: string, finder: Finders['names'] | undefined): number[] {
  const places = new Set<number>();
  finder?.find(words.replace(/ .*/, ''), (place) => places.add(place));
  return [...places];
}

function fitOf(words: string, text: string): Fit | undefined {
  const folded = fold(text);
  if (folded === words) return 0;
  if (folded.startsWith(words)) return 1;
  return folded.includes(isUnspaced(words) ? words : ` ${words}`) ? 2 : undefined;
}

/** Each word that nothing has, as the known one that it most likely means. */
function corrected(words: string, matcher: TextMatcher): string {
  return words
    .split(' ')
    .map((word) => matcher.correct(word) ?? word)
    .join(' ');
}
