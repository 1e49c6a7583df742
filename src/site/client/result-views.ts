/** The views of the results, of which one is in sight. Those that few ask for are loaded when somebody does. */
import type { Sort } from '#search/sort.ts';
import type { View } from '#search/url-state.ts';
import type { CardMaker } from './card-element.ts';
import { need } from './dom.ts';
import { once } from './once.ts';
import { createRows, type ResultView, type Shown } from './result-view.ts';

export interface ResultViews {
  /**
   * Puts one view in sight and the others out of it, and settles once all of it is.
   * @throws when the view cannot be loaded; the list is in sight then
   */
  show(view: View, shown: Shown, keep: boolean): Promise<void>;
}

interface Parts {
  readonly maker: CardMaker;
  sortBy(sort: Sort): void;
}

export function createResultViews(outcome: HTMLElement, { maker, sortBy }: Parts): ResultViews {
  const [list, table, map] = [
    need(outcome, '[data-list]'),
    need(outcome, '[data-table]'),
    need(outcome, '[data-map-view]'),
  ];
  const rows = createRows(list, maker);
  const openTable = once(async (): Promise<ResultView> => {
    const { createResultTable } = await import('./result-table.ts');
    return createResultTable(table, maker, sortBy);
  });
  const openMap = once(async ({ index }: Shown) => {
    const { openMapView } = await import('./map-view.ts');
    return openMapView(map, index);
  });
  const look = (view: View) => {
    outcome.dataset['view'] = view;
    list.hidden = view === 'table';
    table.hidden = view !== 'table';
    map.hidden = view !== 'map';
  };
  /** What was asked for last; a view that arrives late must not come over it. */
  let latest: Shown | undefined;
  const load = async (view: View, shown: Shown, keep: boolean) => {
    try {
      if (view === 'table') {
        const opened = await openTable();
        if (latest === shown) await opened.show(shown, keep);
      } else {
        const opened = await openMap(shown);
        if (latest === shown) opened.show(shown.ids);
      }
    } catch (error) {
      look('list');
      await rows.show(shown, false);
      throw error;
    }
  };
  return {
    async show(view, shown, keep) {
      latest = shown;
      look(view);
      if (view !== 'table') await rows.show(shown, keep);
      if (view !== 'list') await load(view, shown, keep);
    },
  };
}
