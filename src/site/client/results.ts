/** The heading, the rows and, where there are none, the ways out: what an answer looks like. */
import { formatList } from '#lib/intl.ts';
import type { Addresses } from '#search/card-view.ts';
import type { UnknownValue } from '#search/renamed-state.ts';
import type { DirectoryState } from '#search/url-state.ts';
import type { Answer } from './answers.ts';
import { appliedOf, type Labels, withoutKeys } from './applied.ts';
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
  /** Says which values of the address nobody has; it stays until the next visit or step of the history. */
  tellUnknown(values: readonly UnknownValue[]): void;
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
  const unknown = need(root, '[data-unknown]');
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
      const outcome = words.heading(total, appliedOf(state, panel).length > 0);
      list.show({ total, shown: Math.min(total, state.page * pageSize), viewOf }, keep);
      panel.count(result.counts);
      heading.textContent = outcome;
      sheet.label(words.closeSheet(total));
      help.hidden = true;
      meant.textContent = settled ? words.meant(result.corrections, state.query) : '';
      if (settled) announce([outcome, meant.textContent].filter(Boolean).join('. '), total === 0);
      if (settled && total === 0) showHelp(help, t('directory.nobody'), waysOut(answer, panel, takeBack));
    },
    tellUnknown(values) {
      if (values.length === 0) return;
      unknown.hidden = false;
      const list = formatList(
        values.map(({ value }) => t('directory.quoted', { words: value })),
        document.documentElement.lang,
      );
      unknown.textContent = t('directory.unknown', { values: list });
    },
    showFailure: (again) =>
      showHelp(help, t('directory.loadFailed'), [{ label: t('directory.tryAgain'), take: again }]),
  };
}

type TakeBack = (change: Partial<DirectoryState>) => void;

function waysOut({ engine, request, state }: Answer, names: Labels, takeBack: TakeBack): WayOut[] {
  const t = pageTexts();
  const ways = engine.searcher.relax(request).map(({ removals, count }) => {
    const keys = removals.map(({ key }) => key);
    const labels = appliedOf(state, names)
      .filter(({ key }) => keys.includes(key))
      .map(({ key, label }) => (key === 'q' ? t('directory.quoted', { words: label }) : label));
    return {
      label: t('directory.remove', { what: labels.join(', '), count }),
      take: () => takeBack(withoutKeys(state, keys)),
    };
  });
  if (ways.length > 0) return ways;
  const label = t('directory.clearAllCount', { count: engine.index.size });
  return [{ label, take: () => takeBack(NOTHING) }];
}
