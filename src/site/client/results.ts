/** The heading, the rows and, where there are none, the ways out: what an answer looks like. */
import type { Addresses } from '#search/card-view.ts';
import type { DirectoryState } from '#search/url-state.ts';
import type { Answer } from './answers.ts';
import { createAnnouncer } from './announcer.ts';
import { createCardMaker } from './card-element.ts';
import type { Controls } from './controls.ts';
import { type DirectoryStore, NOTHING } from './directory-store.ts';
import { need } from './dom.ts';
import { showHelp, type WayOut } from './no-results.ts';
import { createResultList, type ResultList } from './result-list.ts';
import { rowViewer } from './row-views.ts';
import { pageTexts } from './texts.ts';
import { createWords } from './words.ts';

export interface Results {
  readonly list: ResultList;
  /** With `keep`, rows that are there already stay. */
  show(answer: Answer, keep: boolean): void;
  /** Says that nothing can be found now. */
  showFailure(again: () => void): void;
}

export function createResults(
  root: HTMLElement,
  icons: HTMLTemplateElement,
  addresses: Addresses,
  store: DirectoryStore,
  { panel, box, sheet }: Controls,
  nextHref: () => string,
): Results {
  const pageSize = Number(root.dataset['pageSize']);
  const t = pageTexts();
  const words = createWords(t);
  const heading = need(root, '[data-count]');
  const help = need(root, '[data-help]');
  const meant = need(root, '[data-meant]');
  const announce = createAnnouncer(need(root, '[data-status]'));
  const maker = createCardMaker(need<HTMLTemplateElement>(root, '[data-card-template]'), icons);
  const list = createResultList(root, maker, pageSize, { shown: words.shown, nextHref }, store.showMore);
  /** The button that was used is gone afterwards, so the focus goes to what it led to. */
  const takeBack = (change: Partial<DirectoryState>) => {
    if (change.query === '') box.clear();
    store.change(change);
    heading.focus();
  };
  return {
    list,
    show(answer, keep) {
      const { engine, request, result, state, settled } = answer;
      const total = result.ids.length;
      const viewOf = rowViewer(engine, request, result, addresses, panel.labelOf, t);
      const outcome = words.heading(total, request.query !== '' || request.selections.size > 0);
      list.show({ total, shown: Math.min(total, state.page * pageSize), viewOf }, keep);
      panel.count(result.counts);
      heading.textContent = outcome;
      sheet.label(words.closeSheet(total));
      help.hidden = true;
      meant.textContent = settled ? words.meant(result.corrections, state.query) : '';
      if (settled) announce([outcome, meant.textContent].filter(Boolean).join('. '), total === 0);
      if (settled && total === 0)
        showHelp(help, t('directory.nobody'), waysOut(answer, panel.labelOf, takeBack));
    },
    showFailure: (again) =>
      showHelp(help, t('directory.loadFailed'), [{ label: t('directory.tryAgain'), take: again }]),
  };
}

type TakeBack = (change: Partial<DirectoryState>) => void;

function waysOut(
  { engine, request, state }: Answer,
  labelOf: (key: string, value: string) => string,
  takeBack: TakeBack,
): WayOut[] {
  const t = pageTexts();
  const ways = engine.searcher.relax(request).map(({ removals, count }) => {
    const keys = removals.map(({ key }) => key);
    const labels = removals.flatMap(({ key, values }) =>
      key === 'q'
        ? [t('directory.quoted', { words: state.query })]
        : values.map((value) => labelOf(key, value)),
    );
    const selections = new Map([...state.selections].filter(([key]) => !keys.includes(key)));
    return {
      label: t('directory.remove', { what: labels.join(', '), count }),
      take: () => takeBack({ selections, query: keys.includes('q') ? '' : state.query }),
    };
  });
  if (ways.length > 0) return ways;
  const label = t('directory.clearAllCount', { count: engine.index.size });
  return [{ label, take: () => takeBack(NOTHING) }];
}
