/** Asks the search what a state finds; the full text answers later, with more. */
import type { SearchRequest, SearchResult } from '#search/query.ts';
import type { DirectoryState } from '#search/url-state.ts';
import { createEngineLoader, type Engine } from './engine.ts';
import { createFullText, type FullText } from './full-text.ts';

export interface Answer {
  readonly engine: Engine;
  readonly state: DirectoryState;
  readonly request: SearchRequest;
  readonly result: SearchResult;
  /** Whether the full text has answered, too. */
  readonly settled: boolean;
}

export interface Answers {
  /** Fetches what searching needs, so that the first answer is quick; tells once it is here. */
  preload(ready: (engine: Engine) => void): void;
  /**
   * What a state finds; `undefined` when another one was asked for meanwhile. What the full text adds goes to `later`.
   * @throws when the search cannot be loaded
   */
  ask(state: DirectoryState, later: (answer: Answer) => void): Promise<Answer | undefined>;
}

/** Time for the next key before the full text is asked. */
const TYPING_PAUSE = 200;

/** `folder` is where the search files of this language are, `base` that of the full text. */
export function createAnswers(folder: string, base: string): Answers {
  const loadEngine = createEngineLoader(folder);
  let loaded: Engine | undefined;
  let fullText: FullText | undefined;
  let found: { readonly query: string; readonly partners: ReadonlyMap<number, number> } | undefined;
  let asked: DirectoryState | undefined;
  let timer: number | undefined;

  const answer = (state: DirectoryState, engine: Engine): Answer => {
    const { query, selections, sort } = state;
    const partners = found?.query === query ? found.partners : undefined;
    const request = { query, selections, sort, fullText: partners };
    const result = engine.searcher.search(request);
    return { engine, state, request, result, settled: query === '' || partners !== undefined };
  };
  const askFullText = ({ query }: DirectoryState, engine: Engine, later: (answer: Answer) => void) => {
    window.clearTimeout(timer);
    if (query === '' || found?.query === query) return;
    timer = window.setTimeout(async () => {
      fullText ??= createFullText(base, engine.index.stamp);
      found = { query, partners: await fullText(query) };
      if (asked?.query === query) later(answer(asked, engine));
    }, TYPING_PAUSE);
  };
  return {
    preload: (ready) => void loadEngine().then(ready, () => undefined),
    async ask(state, later) {
      asked = state;
      loaded ??= await loadEngine();
      if (asked !== state) return undefined;
      askFullText(state, loaded, later);
      return answer(state, loaded);
    },
  };
}
