/** Asks the search what a state finds; the full text answers later, with more. */
import type { Overlap } from '#search/place-filters.ts';
import type { SearchRequest, SearchResult } from '#search/query.ts';
import type { Asked } from './directory-store.ts';
import { createEngineLoader, type Engine } from './engine.ts';
import { createFullText, type FullText } from './full-text.ts';

export interface Answer {
  readonly engine: Engine;
  readonly state: Asked;
  readonly request: SearchRequest;
  readonly result: SearchResult;
  /** Whether the full text has answered, too. */
  readonly settled: boolean;
}

export interface Answers {
  /**
   * What searching needs, fetched once.
   * @throws when it cannot be loaded
   */
  load(): Promise<Engine>;
  /**
   * What a state finds; `undefined` when another one was asked for meanwhile. What the full text adds goes to `later`.
   * @throws when the search cannot be loaded
   */
  ask(state: Asked, later: (answer: Answer) => void): Promise<Answer | undefined>;
}

/** Time for the next key before the full text is asked. */
const TYPING_PAUSE = 200;

/** `folder` is where the search files of this language are, `base` that of the full text. */
export function createAnswers(folder: string, base: string): Answers {
  const loadEngine = createEngineLoader(folder);
  let loaded: Engine | undefined;
  let fullText: FullText | undefined;
  let found: { readonly query: string; readonly partners: ReadonlyMap<number, number> } | undefined;
  let asked: Asked | undefined;
  let timer: number | undefined;

  const answer = (state: Asked, engine: Engine): Answer => {
    const { query, selections, near, here, overlap, sort } = state;
    const partners = found?.query === query ? found.partners : undefined;
    const place = { near: here ?? near, overlap: overlapOf(overlap) };
    const request = { query, selections, ...place, sort, fullText: partners };
    const result = engine.searcher.search(request);
    return { engine, state, request, result, settled: query === '' || partners !== undefined };
  };
  const askFullText = ({ query }: Asked, engine: Engine, later: (answer: Answer) => void) => {
    window.clearTimeout(timer);
    if (query === '' || found?.query === query) return;
    timer = window.setTimeout(async () => {
      fullText ??= createFullText(base, engine.index.stamp);
      const slip = await hasSlip(query, engine, fullText);
      found = { query, partners: slip ? new Map() : await fullText(query) };
      if (asked?.query === query) later(answer(asked, engine));
    }, TYPING_PAUSE);
  };
  return {
    load: loadEngine,
    async ask(state, later) {
      asked = state;
      loaded ??= await loadEngine();
      if (asked !== state) return undefined;
      askFullText(state, loaded, later);
      return answer(state, loaded);
    },
  };
}

/**
 * Whether the words are better understood as others. Pagefind finds something for any beginning of a word, so it is asked
 * whether it really has the words that the index takes for slips.
 */
async function hasSlip(query: string, { searcher }: Engine, fullText: FullText): Promise<boolean> {
  const { corrections } = searcher.search({ query, selections: new Map(), sort: 'best' });
  const hits = await Promise.all(corrections.map(({ typed }) => fullText(`"${typed.replaceAll('"', '')}"`)));
  return hits.some(({ size }) => size === 0);
}

/** Hours in common with the reader, whose time zone only the browser knows. */
function overlapOf(hours: number | undefined): Overlap | undefined {
  const now = new Date();
  return hours === undefined
    ? undefined
    : { hours, offset: -now.getTimezoneOffset(), instant: now.getTime() };
}
