/** Everything by which the directory is asked: search box, facets, chips and order, shown as the state says. */
import type { DecodedIndex } from '#search/decode-index.ts';
import { type Sort, SORTS } from '#search/sort.ts';
import { appliedOf, withoutKeys } from './applied.ts';
import { type Chip, createChips } from './chips.ts';
import { type Asked, type DirectoryStore, NOTHING } from './directory-store.ts';
import { need } from './dom.ts';
import { createFacetPanel, type FacetPanel } from './facet-panel.ts';
import { createFilterSheet, type FilterSheet } from './filter-sheet.ts';
import { createNearPanel } from './near-panel.ts';
import { createSearchBox, type SearchBox } from './search-box.ts';
import { pageTexts } from './texts.ts';
import { createViewSwitch } from './view-switch.ts';
import { createWords } from './words.ts';

export interface Controls {
  readonly panel: FacetPanel;
  readonly box: SearchBox;
  readonly sheet: FilterSheet;
  show(state: Asked): void;
  /** Tells what the index knows and the page does not say, as the label of a value that is seldom asked for. */
  learn(index: DecodedIndex): void;
}

export function createControls(
  root: HTMLElement,
  icons: HTMLTemplateElement,
  store: DirectoryStore,
): Controls {
  const words = createWords(pageTexts());
  const clear = () => store.change(NOTHING);
  const panel = createFacetPanel(root, (key, value, on) => store.toggle(key, value, on));
  const form = need<HTMLFormElement>(document, 'form.ask');
  const box = createSearchBox(form, (query, first) => store.change({ query }, first ? 'push' : 'replace'));
  const sheet = createFilterSheet(need(root, '[data-open-filters]'), need(root, '.facets'), icons, clear);
  const chips = createChips(need(root, '[data-chips]'), icons, need(root, '[data-count]'), clear);
  const near = createNearPanel(need(root, '[data-reach]'), store);
  const views = createViewSwitch(need(root, '[data-views]'), (view) =>
    store.change({ view, page: store.get().page }),
  );
  const filters = need(root, '[data-filters-label]');
  const sort = need<HTMLSelectElement>(root, '[data-sort]');
  const order = need(root, '[data-order]');
  sort.addEventListener('change', () => store.change({ sort: sortOf(sort.value) }));
  const show = (state: Asked) => {
    panel.select(state.selections);
    chips.show(toChips(state, panel, box, store));
    filters.textContent = words.filters(appliedOf({ ...state, query: '' }, panel).length);
    near.show(state);
    views.show(state.view);
    sort.value = state.sort;
    order.textContent = orderText(sort);
    box.show(state.query);
  };
  return {
    panel,
    box,
    sheet,
    show,
    learn(index) {
      panel.learn(index);
      show(store.get());
    },
  };
}

function orderText({ value, selectedOptions: [chosen] }: HTMLSelectElement): string {
  const t = pageTexts();
  return value === 'best'
    ? t('directory.orderedBest')
    : t('directory.ordered', { order: chosen?.text.trim() ?? value });
}

function sortOf(value: string): Sort {
  return SORTS.find((sort) => sort === value) ?? 'best';
}

function toChips(state: Asked, panel: FacetPanel, box: SearchBox, store: DirectoryStore): Chip[] {
  return appliedOf(state, panel).map(({ key, value, title, label }) => ({
    title,
    label,
    remove() {
      if (key === 'q') box.clear();
      if (state.selections.has(key)) store.toggle(key, value, false);
      else store.change(withoutKeys(state, [key]));
    },
  }));
}
