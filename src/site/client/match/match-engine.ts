/** Everything that reads a brief and ranks partners. Loaded only when somebody is about to write one. */
import { compareKeys } from '#lib/collate.ts';
import { toIsoDate } from '#lib/dates.ts';
import type { Phrases } from '#domain/phrase-lists.ts';
import type { Towns } from '#lib/towns.ts';
import { type CardOf, decodeCards } from '#search/decode-cards.ts';
import { type DecodedIndex, decodeIndex } from '#search/decode-index.ts';
import type { SearchCards, SearchIndex } from '#search/index-format.ts';
import { createMatcher, type Matcher } from '#search/match/matcher.ts';
import { type BriefReader, prepareBriefReader } from '#search/match/parse-brief.ts';
import { fetchJson } from '../engine.ts';

export interface MatchEngine {
  readonly index: DecodedIndex;
  readonly cardOf: CardOf;
  readonly read: BriefReader;
  readonly matcher: Matcher;
  /** The reader's own day, as an ISO date. */
  readonly today: string;
  /** Currencies in which partners name their budgets. */
  readonly currencies: readonly string[];
}

/**
 * `folder` is where the search files of this language are, `words` where those are that belong to no language. None of these addresses depends on what was
 * written.
 */
export async function loadMatchEngine(folder: string, words: string): Promise<MatchEngine> {
  const [encoded, cards, towns, phrases] = await Promise.all([
    fetchJson<SearchIndex>(`${folder}index.json`),
    fetchJson<SearchCards>(`${folder}cards.json`),
    fetchJson<Towns>(`${words}towns.json`),
    fetchJson<Phrases>(`${words}phrases.json`),
  ]);
  if (encoded.stamp !== cards.stamp) throw new Error('The search files are of two builds');
  const index = decodeIndex(encoded);
  const today = toIsoDate(new Date());
  return {
    index,
    today,
    currencies: cards.currencies.values.filter(Boolean).sort(compareKeys),
    cardOf: decodeCards(cards, index),
    read: rememberLast(await prepare(prepareBriefReader(index, cards, { towns, phrases }))),
    matcher: createMatcher(index, cards, today),
  };
}

/** Takes a step at a time, so that somebody who types meanwhile is not kept waiting. */
async function prepare(steps: Generator<undefined, BriefReader>): Promise<BriefReader> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** A need that is taken back leaves the text as it is, so it is not read again. */
function rememberLast(read: BriefReader): BriefReader {
  let last: { readonly text: string; readonly needs: ReturnType<BriefReader> } | undefined;
  return (text, today) => {
    if (last?.text !== text) last = { text, needs: read(text, today) };
    return last.needs;
  };
}
