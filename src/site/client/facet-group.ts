/** One facet of the rail. Its values never move; those that the server did not list come when they are needed. */
import { countOf } from '#search/bitset.ts';
import type { DecodedFacet } from '#search/decode-index.ts';
import { make, makeButton, need } from './dom.ts';
import { enhanceOption, makeItem, type Option } from './facet-option.ts';
import { pageTexts } from './texts.ts';

export interface FacetGroup {
  readonly key: string;
  readonly title: string;
  /** Those that have a check box by now. */
  options(): readonly Option[];
  /** The option of a value, made if need be; `undefined` while nobody knows such a value. */
  optionOf(value: string): Option | undefined;
  labelOf(value: string): string;
  /** Tells it about all values of the facet. */
  learn(facet: DecodedFacet): void;
  /** All values by place, as far as they are known. */
  known(): DecodedFacet | undefined;
  select(values: readonly string[]): void;
  /** By place of the value. */
  count(counts: readonly number[]): void;
}

/** `place` holds the values as links; `change` hears of what the reader checks. */
export function createFacetGroup(
  place: HTMLElement,
  change: (key: string, value: string, on: boolean) => void,
): FacetGroup {
  const key = place.dataset['facet'] ?? '';
  const title = need(place, '[data-facet-title]').textContent.trim();
  const list = need(place, 'ul');
  const items = [...list.querySelectorAll<HTMLElement>('[data-value]')];
  const blank = items[0]?.cloneNode(true);
  const options = new Map<string, Option>();
  let facet: DecodedFacet | undefined;
  let counts: readonly number[] = [];

  const add = (item: HTMLElement): Option => {
    const option = enhanceOption(item, key);
    options.set(option.value, option);
    option.box.addEventListener('change', () => change(key, option.value, option.box.checked));
    return option;
  };
  const append = (value: string): Option | undefined => {
    const at = facet?.places.get(value);
    const label = facet?.values[at ?? -1]?.label;
    if (at === undefined || label === undefined || !blank) return undefined;
    const option = add(makeItem(blank, value, label));
    list.append(option.item);
    option.showCount(counts[at] ?? 0, Math.max(1, ...counts));
    return option;
  };
  const optionOf = (value: string) => options.get(value) ?? append(value);

  for (const item of items) add(item);
  const all = place.querySelector('.all');
  asFieldset(list, title, [...moreButton([...options.values()]), ...(all ? [all] : [])]);
  return {
    key,
    title,
    options: () => [...options.values()],
    optionOf,
    labelOf: (value) => optionOf(value)?.label ?? value,
    learn(all) {
      facet = all;
      if (counts.length === 0) counts = all.sets.map(countOf);
    },
    known: () => facet,
    select(values) {
      const chosen = new Set(values);
      for (const value of chosen) optionOf(value);
      for (const { value, box } of options.values()) box.checked = chosen.has(value);
    },
    count(numbers) {
      counts = numbers;
      const most = Math.max(1, ...numbers);
      for (const { value, showCount } of options.values())
        showCount(numbers[facet?.places.get(value) ?? -1] ?? 0, most);
    },
  };
}

/** `further` leads to values beyond those in sight. */
function asFieldset(list: HTMLElement, title: string, further: readonly Element[]): void {
  const fieldset = make('fieldset', {}, make('legend', { class: 'vh', text: title }));
  list.replaceWith(fieldset);
  fieldset.append(list, make('p', { class: 'fmore' }, ...further));
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
