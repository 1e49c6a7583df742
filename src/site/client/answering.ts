/** Answers what is asked of the directory. Imported when somebody asks, or is about to: who only reads needs none of it. */
import type { Addresses } from '#search/card-view.ts';
import { toPresentState } from '#search/renamed-state.ts';
import { type Answer, createAnswers } from './answers.ts';
import type { Controls } from './controls.ts';
import type { DirectoryStore } from './directory-store.ts';
import { need } from './dom.ts';
import type { Pager } from './pager.ts';
import { createResults } from './results.ts';
import { type Engine, loadEngine } from './search-engine.ts';
import { createWhyPanel } from './why.ts';

/** What answering works with; it belongs to the page from the start. */
export interface Desk {
  readonly root: HTMLElement;
  readonly icons: HTMLTemplateElement;
  readonly addresses: Addresses;
  readonly store: DirectoryStore;
  readonly controls: Controls;
  readonly pager: Pager;
}

export interface Answering {
  readonly engine: Engine;
  /** Shows the answer to what is asked now; with `keep`, rows that are there already stay. Settled once it is in sight. */
  answer(keep: boolean): Promise<void>;
  /** Says in the opened details of a row why it stands where it stands. */
  explain(details: HTMLElement): Promise<void>;
}

/** @throws when the search cannot be loaded. */
export async function openAnswering(desk: Desk): Promise<Answering> {
  const { root, store, controls } = desk;
  const { search = '/', base = '/' } = root.dataset;
  const engine = await loadEngine(search);
  const results = createResults(desk);
  const answers = createAnswers(engine, base, store.get);
  const why = createWhyPanel(search, need(root, '[data-why-template]'));
  const show = async (answer: Answer, keep: boolean) => {
    await results.show(answer, keep);
    for (const open of root.querySelectorAll<HTMLElement>('.why-here[open]')) await why.explain(open, answer);
  };
  controls.learn(engine.index);
  return {
    engine,
    async answer(keep) {
      const { state, unknown, changed } = toPresentState(store.get(), engine.index);
      results.text.tellUnknown(unknown);
      if (changed) store.settle(state);
      else
        await show(
          answers.ask((later) => void show(later, false)),
          keep,
        );
    },
    explain: (details) => why.explain(details, answers.now()),
  };
}
