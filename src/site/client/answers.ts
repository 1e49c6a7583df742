/** What the search finds for a state; the full text answers later, with more. */
import type { Overlap } from '#search/place-filters.ts';
import type { SearchRequest, SearchResult } from '#search/query.ts';
import type { Asked } from './directory-store.ts';
import { createFullText } from './full-text.ts';
import type { Engine } from './search-engine.ts';

export interface Answer {
  readonly engine: Engine;
  readonly state: Asked;
  readonly request: SearchRequest;
  readonly result: SearchResult;
  /** Whether the full text has answered, too. */
  readonly settled: boolean;
}

export interface Answers {
  /** What is in sight. */
  now(): Answer;
  /** The answer to what is asked now. What the full text adds comes to `later`, while the same words are asked for. */
  ask(later: (answer: Answer) => void): Answer;
}

/** Time for the next key before the full text is asked. */
const TYPING_PAUSE = 200;

/** `base` is where the full text is. */
export function createAnswers(engine: Engine, base: string, asked: () => Asked): Answers {
  const fullText = createFullText(base, engine.index.stamp);
  let found: { readonly query: string; readonly partners: ReadonlyMap<number, number> } | undefined;
  let timer: number | undefined;

  const answer = (): Answer => {
    const state = asked();
    const { query, selections, near, here, overlap, sort } = state;
    const partners = found?.query === query ? found.partners : undefined;
    const place = { near: here ?? near, overlap: overlapOf(overlap) };
    const request = { query, selections, ...place, sort, fullText: partners };
    const result = engine.searcher.search(request);
    return { engine, state, request, result, settled: query === '' || partners !== undefined };
  };
  return {
    now: answer,
    ask(later) {
      const { query } = asked();
      window.clearTimeout(timer);
      if (query !== '' && found?.query !== query)
        timer = window.setTimeout(async () => {
          found = { query, partners: await askFullText(query, engine, fullText) };
          if (asked().query === query) later(answer());
        }, TYPING_PAUSE);
      return answer();
    },
  };
}

/**
 * Partners with the words in their profiles; nobody when the words are better understood as others. Pagefind finds
 * something for any beginning of a word, so it is asked whether it really has the words that the index takes for slips.
 */
async function askFullText(
  query: string,
  { searcher }: Engine,
  fullText: ReturnType<typeof createFullText>,
): ReturnType<typeof fullText> {
  const { corrections } = searcher.search({ query, selections: new Map(), sort: 'best' });
  const hits = await Promise.all(corrections.map(({ typed }) => fullText(`"${typed.replaceAll('"', '')}"`)));
  return hits.some(({ size }) => size === 0) ? new Map() : fullText(query);
}

/** Hours in common with the reader, whose time zone only the browser knows. */
function overlapOf(hours: number | undefined): Overlap | undefined {
  const now = new Date();
  return hours === undefined
    ? undefined
    : { hours, offset: -now.getTimezoneOffset(), instant: now.getTime() };
}
