/** The facets as check boxes, made from the links that work without a script. Values never move. */
import type { DecodedIndex } from '#search/decode-index.ts';
import type { SearchResult, Selections } from '#search/query.ts';
import { hidden, make, need } from './dom.ts';
import { createFindBox } from './facet-find.ts';
import { createFacetGroup, type FacetGroup } from './facet-group.ts';
import { pageTexts } from './texts.ts';

export interface FacetPanel {
  titleOf(key: string): string;
  labelOf(key: string, value: string): string;
  /** Tells it about all values, of which the server listed only the most frequent ones. */
  learn(index: DecodedIndex): void;
  select(selections: Selections): void;
  count(counts: SearchResult['counts']): void;
}

/** Keys of the facets, in order. */
export function facetKeys(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-facet]')].map(({ dataset }) => dataset['facet'] ?? '');
}

export function createFacetPanel(
  root: ParentNode,
  change: (key: string, value: string, on: boolean) => void,
): FacetPanel {
  const sections = [...root.querySelectorAll<HTMLElement>('.fgroup')].map((place) =>
    createSection(place, change),
  );
  const groups = new Map(sections.flatMap(({ facets }) => facets).map((group) => [group.key, group]));
  return {
    titleOf: (key) => groups.get(key)?.title ?? key,
    labelOf: (key, value) => groups.get(key)?.labelOf(value) ?? value,
    learn(index) {
      for (const [key, facet] of index.facets) groups.get(key)?.learn(facet);
      for (const { refresh } of sections) refresh();
    },
    select(selections) {
      for (const [key, group] of groups) group.select(selections.get(key) ?? []);
      for (const { facets, showChosen } of sections)
        showChosen(facets.flatMap(({ key }) => selections.get(key) ?? []).length);
    },
    count(counts) {
      for (const [key, { options }] of groups) options.count(counts.get(key) ?? []);
    },
  };
}

interface Section {
  /** More than one where places are concerned. */
  readonly facets: readonly FacetGroup[];
  showChosen(count: number): void;
  /** Looks for values again, where somebody does. */
  refresh(): void;
}

/** What opens and closes as one. */
function createSection(
  place: HTMLElement,
  change: (key: string, value: string, on: boolean) => void,
): Section {
  const t = pageTexts();
  const holders = place.matches('[data-facet]')
    ? [place]
    : [...place.querySelectorAll<HTMLElement>('[data-facet]')];
  const facets = holders.map((holder) => createFacetGroup(holder, change));
  const { find = '', findLabel = '' } = place.dataset;
  const box = find ? createFindBox(find, findLabel, facets) : undefined;
  if (box) need(place, 'summary').after(box.element);
  const chosen = make('span', { class: 'on', attributes: { hidden: '' } });
  need(place, '[data-section-title]').after(chosen);
  return {
    facets,
    refresh: () => box?.refresh(),
    showChosen(count) {
      chosen.hidden = count === 0;
      const number = make('span', { text: String(count), attributes: { 'aria-hidden': 'true' } });
      chosen.replaceChildren(number, hidden(t('directory.selected', { count })));
    },
  };
}
