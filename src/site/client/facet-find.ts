/** The box that finds values in long facets, those that the server did not list included. */
import { fold } from '#lib/text.ts';
import { make } from './dom.ts';
import type { FacetGroup } from './facet-group.ts';
import { pageTexts } from './texts.ts';

/** Values of a facet that are added at once; whoever wants another one types another letter. */
const MOST_ADDED = 10;

export interface FindBox {
  readonly element: HTMLElement;
  /** Looks again, when more values are known. */
  refresh(): void;
}

/** Looks in several facets at once, where places are concerned. `name` says what it finds. */
export function createFindBox(id: string, name: string, groups: readonly FacetGroup[]): FindBox {
  const input = make('input', {
    class: 'ffind',
    attributes: { type: 'search', id: `find-${id}`, placeholder: name, autocomplete: 'off' },
  });
  const outcome = make('p', { class: 'fnone', attributes: { 'aria-live': 'polite' } });
  const refresh = () => {
    const words = fold(input.value);
    const found = groups.map((group) => find(group, words));
    outcome.textContent = words && !found.includes(true) ? pageTexts()('directory.noneFound') : '';
  };
  input.addEventListener('input', refresh);
  const label = make('label', { class: 'vh', text: name, attributes: { for: input.id } });
  return { element: make('div', {}, label, input, outcome), refresh };
}

/** Shows what the words begin and hides the rest; without words all is as it was. Whether anything was found. */
function find({ options }: FacetGroup, words: string): boolean {
  const facet = options.known();
  const isFound = ({ label, aliases }: Texts) => begins([label, ...aliases], words);
  if (words) for (const { id } of (facet?.values.filter(isFound) ?? []).slice(0, MOST_ADDED)) options.of(id);
  let any = false;
  for (const { value, label, item } of options.all()) {
    const found =
      words !== '' && isFound(facet?.values[facet.places.get(value) ?? -1] ?? { label, aliases: [] });
    item.hidden = words !== '' && !found;
    item.classList.toggle('found', found);
    any ||= found;
  }
  return any;
}

interface Texts {
  readonly label: string;
  readonly aliases: readonly string[];
}

/** Whether a word of the texts begins so. */
function begins(texts: readonly string[], words: string): boolean {
  return texts.some((text) => ` ${fold(text)}`.includes(` ${words}`));
}
