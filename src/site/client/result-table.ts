/** The results as a table whose columns can be compared and sorted by. Loaded when somebody asks for it. */
import type { Sort } from '#search/sort.ts';
import type { TextKey } from '#texts/catalogues.ts';
import type { CardMaker } from './card-element.ts';
import { make, makeButton, need } from './dom.ts';
import { createRows, type ResultView } from './result-view.ts';
import { pageTexts } from './texts.ts';

interface Column {
  readonly title: TextKey;
  /** The order that its heading gives. */
  readonly sort?: Sort;
  readonly descending?: boolean;
  /** Parts of a row that stand in it, as the list names them. */
  readonly parts: readonly string[];
}

const COLUMNS: readonly Column[] = [
  { title: 'table.partner', sort: 'name', parts: ['name'] },
  { title: 'row.basedIn', sort: 'place', parts: ['place', 'offset'] },
  { title: 'row.worksIn', parts: ['languages'] },
  { title: 'row.expertise', sort: 'best', descending: true, parts: ['expertise'] },
  { title: 'row.typicalProject', sort: 'budget', parts: ['budget', 'band'] },
  { title: 'table.availability', sort: 'soonest', parts: ['availability', 'confirmed', 'keep'] },
  { title: 'table.tier', sort: 'tier', descending: true, parts: ['tier'] },
];

/** `sortBy` hears of the order that a heading asks for; `place` is empty. */
export function createResultTable(
  place: HTMLElement,
  maker: CardMaker,
  sortBy: (sort: Sort) => void,
): ResultView {
  const heads = COLUMNS.map((column) => ({ column, cell: toHead(column, sortBy) }));
  const body = make('tbody');
  const caption = make('caption', { class: 'vh', text: pageTexts()('table.caption') });
  const head = make('thead', {}, make('tr', {}, ...heads.map(({ cell }) => cell)));
  place.append(make('table', { class: 'compare-rows' }, caption, head, body));
  const rows = createRows(body, (view) => toRow(maker(view)));
  return {
    async show(shown, keep) {
      for (const { column, cell } of heads) markSorted(column, cell, shown.sort);
      await rows.show(shown, keep);
    },
  };
}

function toHead({ title, sort }: Column, sortBy: (sort: Sort) => void): HTMLElement {
  const text = pageTexts()(title);
  const attributes = { scope: 'col' };
  if (sort === undefined) return make('th', { text, attributes });
  return make(
    'th',
    { attributes },
    makeButton('quiet', () => sortBy(sort), text),
  );
}

function markSorted({ sort, descending }: Column, cell: HTMLElement, sorted: Sort): void {
  if (sort === sorted) cell.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  else cell.removeAttribute('aria-sort');
}

/** The parts of a row of the list, in cells. */
function toRow(card: HTMLElement): HTMLElement {
  const cells = COLUMNS.map(({ parts }, at) => {
    const content = parts.flatMap((part) => [partOf(card, part), ' ']);
    if (at > 0) return make('td', {}, ...content);
    return make('th', { attributes: { scope: 'row' } }, ...content);
  });
  // The tier has the colour of its ring.
  const ring = [...need(card, '[data-card="seal"]').classList].find((name) => name.startsWith('ring-'));
  const row = make('tr', { class: ring ?? '' }, ...cells);
  row.dataset['slug'] = card.dataset['slug'];
  return row;
}

/** A band is drawn in a picture of its own, and a description needs its list. */
function partOf(card: HTMLElement, part: string): Element {
  const found = need<Element>(card, `[data-card="${part}"]`);
  const picture = found.closest('svg');
  if (picture) return picture;
  return found.matches('dd') ? make('span', {}, ...found.childNodes) : found;
}
