/** The facets as check boxes, made from the links that work without a script. Values never move. */
import { fold } from '#lib/text.ts';
import type { Selections } from '#search/query.ts';
import { hidden, make, makeButton, need } from './dom.ts';
import { pageTexts } from './texts.ts';

export interface FacetPanel {
  titleOf(key: string): string;
  labelOf(key: string, value: string): string;
  select(selections: Selections): void;
  /** Number of partners by key and value. */
  count(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): void;
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly item: HTMLElement;
  readonly box: HTMLInputElement;
  readonly number: HTMLElement;
  readonly spoken: HTMLElement;
  readonly bar: Element;
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly options: readonly Option[];
  readonly chosen: HTMLElement;
}

/** From so many values on, a facet gets a box to find one. */
const FIND_FROM = 16;

/** Keys of the facets, in order. */
export function facetKeys(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-facet]')].map(({ dataset }) => dataset['facet'] ?? '');
}

export function createFacetPanel(
  root: ParentNode,
  change: (key: string, value: string, on: boolean) => void,
): FacetPanel {
  const groups = [...root.querySelectorAll<HTMLElement>('[data-facet]')].map(enhanceGroup);
  const byKey = new Map(groups.map((group) => [group.key, group]));
  for (const { key, options } of groups)
    for (const { box, value } of options)
      box.addEventListener('change', () => change(key, value, box.checked));
  return {
    titleOf: (key) => byKey.get(key)?.title ?? key,
    labelOf: (key, value) => byKey.get(key)?.options.find((option) => option.value === value)?.label ?? value,
    select(selections) {
      for (const { key, options, chosen } of groups) {
        const values = new Set(selections.get(key) ?? []);
        for (const { value, box } of options) box.checked = values.has(value);
        chosen.hidden = values.size === 0;
        const number = make('span', { text: String(values.size), attributes: { 'aria-hidden': 'true' } });
        chosen.replaceChildren(number, hidden(pageTexts()('directory.selected', { count: values.size })));
      }
    },
    count(counts) {
      for (const { key, options } of groups) {
        const numbers = options.map(({ value }) => counts.get(key)?.get(value) ?? 0);
        const most = Math.max(1, ...numbers);
        for (const [at, option] of options.entries()) showCount(option, numbers[at] ?? 0, most);
      }
    },
  };
}

function enhanceGroup(details: HTMLElement): Group {
  const key = details.dataset['facet'] ?? '';
  const title = need(details, '[data-facet-title]').textContent.trim();
  const list = need(details, 'ul');
  const options = [...list.querySelectorAll<HTMLElement>('[data-value]')].map((item) =>
    enhanceOption(item, key),
  );
  const fieldset = make('fieldset', {}, make('legend', { class: 'vh', text: title }));
  list.replaceWith(fieldset);
  if (options.length >= FIND_FROM) fieldset.append(findBox(title, key, options));
  fieldset.append(list, ...moreButton(options));
  const chosen = make('span', { class: 'on', attributes: { hidden: '' } });
  need(details, '[data-facet-title]').after(chosen);
  return { key, title, options, chosen };
}

function enhanceOption(item: HTMLElement, key: string): Option {
  const link = need<HTMLAnchorElement>(item, 'a');
  const value = item.dataset['value'] ?? '';
  const label = link.textContent.trim();
  const number = need(item, '.c');
  const id = `facet-${key}-${value}`;
  const box = make('input', { attributes: { type: 'checkbox', id, name: key, value, autocomplete: 'off' } });
  const spoken = hidden('');
  link.replaceWith(
    box,
    make('label', { attributes: { for: id, ...(link.lang && { lang: link.lang }) } }, label, spoken),
  );
  number.setAttribute('aria-hidden', 'true');
  spoken.textContent = spokenCount(Number(number.textContent));
  return { value, label, item, box, number, spoken, bar: need<SVGRectElement>(item, 'rect') };
}

function spokenCount(count: number): string {
  return `, ${pageTexts()('directory.partners', { count })}`;
}

function showCount({ item, box, number, spoken, bar }: Option, count: number, most: number): void {
  number.textContent = String(count);
  spoken.textContent = spokenCount(count);
  bar.setAttribute('width', String(Math.round((100 * count) / most)));
  item.classList.toggle('none', count === 0);
  box.disabled = count === 0 && !box.checked;
}

/** Shows the values beyond the first few, and puts them away again. */
function moreButton(options: readonly Option[]): HTMLElement[] {
  const beyond = options.filter(({ item }) => item.classList.contains('beyond'));
  if (beyond.length === 0) return [];
  const t = pageTexts();
  const closed = t('directory.showMore', { count: beyond.length });
  const button = makeButton('quiet more', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? t('directory.showFewer') : closed;
    for (const { item } of beyond) item.classList.toggle('shown', open);
  });
  button.textContent = closed;
  button.setAttribute('aria-expanded', 'false');
  return [button];
}

function findBox(title: string, key: string, options: readonly Option[]): HTMLElement {
  const id = `find-${key}`;
  const name = pageTexts()('directory.findIn', { facet: title });
  const box = make('input', {
    class: 'ffind',
    attributes: { type: 'search', id, placeholder: name, autocomplete: 'off' },
  });
  box.addEventListener('input', () => {
    const words = fold(box.value);
    for (const { item, label } of options) {
      const found = ` ${fold(label)}`.includes(` ${words}`);
      item.hidden = words !== '' && !found;
      item.classList.toggle('found', words !== '' && found);
    }
  });
  return make('div', {}, make('label', { class: 'vh', text: name, attributes: { for: id } }), box);
}
