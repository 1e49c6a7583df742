/** The results in sight, in the view that was chosen, and what is said about them. */
import type { Answer } from './answers.ts';
import type { Desk } from './answering.ts';
import { createCardMaker } from './card-element.ts';
import { need } from './dom.ts';
import { nextPicture } from './next-picture.ts';
import { createOutcomeText, type OutcomeText } from './outcome-text.ts';
import { createResultViews } from './result-views.ts';
import { rowViewer } from './row-views.ts';
import { pageTexts } from './texts.ts';

export interface Results {
  readonly text: OutcomeText;
  /** With `keep`, rows that are there already stay. Settled once the rows are in sight. */
  show(answer: Answer, keep: boolean): Promise<void>;
}

export function createResults({ root, icons, addresses, store, controls, pager }: Desk): Results {
  const pageSize = Number(root.dataset['pageSize']);
  const t = pageTexts();
  const { panel } = controls;
  const text = createOutcomeText(root, store, controls);
  const maker = createCardMaker(need<HTMLTemplateElement>(root, '[data-card-template]'), icons);
  const views = createResultViews(need(root, '[data-outcome]'), {
    maker,
    sortBy: (sort) => store.change({ sort: sort === store.get().sort ? 'best' : sort }),
  });
  return {
    text,
    async show(answer, keep) {
      const { engine, request, result, state } = answer;
      const { ids } = result;
      const count = Math.min(ids.length, state.page * pageSize);
      const viewOf = rowViewer(engine, request, result, addresses, panel.labelOf);
      pager.offer(count, ids.length);
      text.tell(answer);
      try {
        const inSight = views.show(
          state.view,
          { ids, count, sort: state.sort, viewOf, index: engine.index },
          keep,
        );
        // The numbers beside the filters change all at once; what was asked for is painted before them.
        await Promise.all([inSight, nextPicture().then(() => panel.count(result.counts))]);
      } catch {
        text.tellFailure(t('map.loadFailed'), () => store.change({ page: state.page }, 'replace'));
      }
    },
  };
}
