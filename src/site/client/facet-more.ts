/** "Show more" below the most frequent values of a facet. */
import { countOf } from '#search/bitset.ts';
import type { DecodedFacet } from '#search/decode-index.ts';
import { makeButton } from './dom.ts';
import type { Options } from './facet-options.ts';
import { pageTexts } from './texts.ts';

export interface More {
  readonly button: HTMLElement;
  /** Shows what was asked for before the values were known. */
  refresh(): void;
}

/** `count` is the number of values that it shows, and puts away again; those that are chosen stay. */
export function createMore(options: Options, count: number): More {
  const t = pageTexts();
  let open = false;
  const refresh = () => {
    const facet = options.known();
    if (open && facet) for (const value of frequent(facet)) options.of(value);
    for (const { item } of options.all()) item.classList.toggle('shown', open);
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? t('directory.showFewer') : t('directory.showMore', { count });
  };
  const button = makeButton('quiet more', () => {
    open = !open;
    refresh();
  });
  refresh();
  return { button, refresh };
}

/** Ids of the values that are listed before somebody looks for one. */
function frequent({ values, sets, listed }: DecodedFacet): string[] {
  const counts = sets.map(countOf);
  const byCount = [...values.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  return byCount.slice(0, listed).flatMap((place) => values[place]?.id ?? []);
}
