/** The options of one facet: those that came with the page, and others as they are needed. Their order never changes. */
import { countOf } from '#search/bitset.ts';
import type { DecodedFacet } from '#search/decode-index.ts';
import { enhanceOption, makeItem, type Option } from './facet-option.ts';

export interface Options {
  all(): readonly Option[];
  /** The option of a value, made if need be; `undefined` while nobody knows such a value. */
  of(value: string): Option | undefined;
  /** All values, as far as they are known by now. */
  known(): DecodedFacet | undefined;
  learn(facet: DecodedFacet): void;
  /** By place of the value. */
  count(counts: readonly number[]): void;
}

/** `change` hears of what the reader checks. */
export function createOptions(
  list: HTMLElement,
  key: string,
  change: (value: string, on: boolean) => void,
): Options {
  const items = [...list.querySelectorAll<HTMLElement>('[data-value]')];
  const blank = items[0]?.cloneNode(true);
  const options = new Map<string, Option>();
  let facet: DecodedFacet | undefined;
  let counts: readonly number[] = [];

  const add = (item: HTMLElement): Option => {
    const option = enhanceOption(item, key);
    options.set(option.value, option);
    option.box.addEventListener('change', () => change(option.value, option.box.checked));
    return option;
  };
  const insert = (value: string): Option | undefined => {
    const at = facet?.places.get(value);
    if (!facet || !blank || at === undefined) return undefined;
    const next = facet.values.slice(at + 1).find(({ id }) => options.has(id));
    const option = add(makeItem(blank, value, facet.values[at]?.label ?? value));
    list.insertBefore(option.item, options.get(next?.id ?? '')?.item ?? null);
    option.showCount(counts[at] ?? 0, Math.max(1, ...counts));
    return option;
  };
  for (const item of items) add(item);
  return {
    all: () => [...options.values()],
    of: (value) => options.get(value) ?? insert(value),
    known: () => facet,
    learn(all) {
      facet = all;
      if (counts.length === 0) counts = all.sets.map(countOf);
    },
    count(numbers) {
      counts = numbers;
      const most = Math.max(1, ...numbers);
      for (const { value, showCount } of options.values())
        showCount(numbers[facet?.places.get(value) ?? -1] ?? 0, most);
    },
  };
}
