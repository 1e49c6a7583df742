/** One facet of the rail. Its values never move; those that did not come with the page come when they are needed. */
import type { DecodedFacet } from '#search/decode-index.ts';
import { make, need } from './dom.ts';
import { createMore } from './facet-more.ts';
import { createOptions, type Options } from './facet-options.ts';

export interface FacetGroup {
  readonly key: string;
  readonly title: string;
  readonly options: Options;
  labelOf(value: string): string;
  /** Tells it about all values of the facet. */
  learn(facet: DecodedFacet): void;
  select(values: readonly string[]): void;
}

/** `place` holds the most frequent values as links; `change` hears of what the reader checks. */
export function createFacetGroup(
  place: HTMLElement,
  change: (key: string, value: string, on: boolean) => void,
): FacetGroup {
  const key = place.dataset['facet'] ?? '';
  const title = need(place, '[data-facet-title]').textContent.trim();
  const list = need(place, 'ul');
  const options = createOptions(list, key, (value, on) => change(key, value, on));
  const count = Number(list.dataset['more']);
  const more = count > 0 ? createMore(options, count) : undefined;
  asFieldset(list, title, [more?.button, place.querySelector('.all')]);
  return {
    key,
    title,
    options,
    labelOf: (value) => options.of(value)?.label ?? value,
    learn(facet) {
      options.learn(facet);
      more?.refresh();
    },
    select(values) {
      const chosen = new Set(values);
      for (const value of chosen) options.of(value);
      for (const { value, box } of options.all()) box.checked = chosen.has(value);
    },
  };
}

/** `further` leads to values beyond those in sight. */
function asFieldset(
  list: HTMLElement,
  title: string,
  further: readonly (Element | null | undefined)[],
): void {
  const fieldset = make('fieldset', {}, make('legend', { class: 'vh', text: title }));
  list.replaceWith(fieldset);
  fieldset.append(list, make('p', { class: 'fmore' }, ...further.filter((element) => element != null)));
}
