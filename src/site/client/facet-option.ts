/** One value of a facet as a check box with its number of partners, made from the link that works without a script. */
import { hidden, make, need } from './dom.ts';
import { markLanguage } from './foreign.ts';
import { pageTexts } from './texts.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly item: HTMLElement;
  readonly box: HTMLInputElement;
  /** `most` is the greatest count of the facet. */
  showCount(count: number, most: number): void;
}

/** `key` is that of the facet. */
export function enhanceOption(item: HTMLElement, key: string): Option {
  const link = need<HTMLAnchorElement>(item, 'a');
  const value = item.dataset['value'] ?? '';
  const label = link.textContent.trim();
  const number = need(item, '.c');
  const bar = need<SVGRectElement>(item, 'rect');
  const id = `facet-${key}-${value}`;
  const box = make('input', { attributes: { type: 'checkbox', id, name: key, value, autocomplete: 'off' } });
  const spoken = hidden(spokenCount(Number(number.textContent)));
  const attributes = { for: id, ...(link.lang && { lang: link.lang }) };
  link.replaceWith(box, make('label', { attributes }, label, spoken));
  number.setAttribute('aria-hidden', 'true');
  return {
    value,
    label,
    item,
    box,
    showCount(count, most) {
      number.textContent = String(count);
      spoken.textContent = spokenCount(count);
      bar.setAttribute('width', String(Math.round((100 * count) / most)));
      item.classList.toggle('none', count === 0);
      box.disabled = count === 0 && !box.checked;
    },
  };
}

function spokenCount(count: number): string {
  return `, ${pageTexts()('directory.partners', { count })}`;
}

/** A row for a value that did not come with the page, from one that did. It is out of sight until somebody wants it. */
export function makeItem(blank: Node, value: string, label: string): HTMLElement {
  const item = blank.cloneNode(true) as HTMLElement;
  const link = need(item, 'a');
  item.className = 'opt beyond';
  item.dataset['value'] = value;
  link.removeAttribute('lang');
  link.textContent = label;
  markLanguage(link);
  return item;
}
