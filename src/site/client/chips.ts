/** What is applied, each with a way to take it back. */
import { copyIcon, hidden, make, makeButton } from './dom.ts';
import { pageTexts } from './texts.ts';

export interface Chip {
  /** `Industry`, or `Search` for the words. */
  readonly title: string;
  readonly label: string;
  remove(): void;
}

export interface Chips {
  show(chips: readonly Chip[]): void;
}

/** After a removal the focus goes to the next chip, else to "Clear all", else to `rest`. */
export function createChips(
  place: HTMLElement,
  icons: HTMLTemplateElement,
  rest: HTMLElement,
  clear: () => void,
): Chips {
  const t = pageTexts();
  const list = make('ul', { class: 'chips', attributes: { 'aria-label': t('directory.applied') } });
  place.classList.remove('chips');
  const buttons = () => [...list.querySelectorAll('button')];
  const focusOn = (at: number) => (buttons()[at] ?? rest).focus();
  const toItem = ({ title, label, remove }: Chip, at: number) => {
    const act = () => {
      remove();
      focusOn(at);
    };
    const name = make('b', { text: title });
    return make(
      'li',
      {},
      makeButton(
        'chip',
        act,
        hidden(`${t('directory.removeFilter')} `),
        name,
        ` ${label}`,
        copyIcon(icons, 'x'),
      ),
    );
  };
  let shown = '';
  return {
    show(chips) {
      const words = JSON.stringify(chips);
      // The focus may be on one of them.
      if (words === shown) return;
      shown = words;
      const clearAll = makeButton(
        'quiet',
        () => {
          clear();
          rest.focus();
        },
        t('directory.clearAll'),
      );
      list.replaceChildren(...(chips.length > 0 ? [...chips.map(toItem), make('li', {}, clearAll)] : []));
      if (chips.length > 0) place.replaceChildren(list);
      else place.replaceChildren();
    },
  };
}
