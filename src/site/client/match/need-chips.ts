/** What was understood, each need with a way to take it back. */
import { idOf, type Need } from '#search/match/need.ts';
import { copyIcon, hidden, make, makeButton } from '../dom.ts';
import { markLanguage } from '../foreign.ts';
import { pageTexts } from '../texts.ts';

export interface NeedChips {
  show(needs: readonly Need[], describe: (need: Need) => string): void;
}

export interface ChipActions {
  remove(id: string): void;
  removeAll(): void;
}

/** After a removal the focus goes to the next chip, else to `rest`. */
export function createNeedChips(
  place: HTMLElement,
  icons: HTMLTemplateElement,
  rest: HTMLElement,
  { remove, removeAll }: ChipActions,
): NeedChips {
  const t = pageTexts();
  const focusOn = (at: number) => ([...place.querySelectorAll('button')][at] ?? rest).focus();
  const toItem = (need: Need, label: string, at: number) => {
    const act = () => {
      remove(idOf(need));
      focusOn(at);
    };
    const name = make('b', { text: t(`match.kind.${need.kind}`) });
    const must = need.hard ? [make('small', { text: t('match.must') })] : [];
    const said = markLanguage(make('span', { text: label }));
    const words = [hidden(`${t('match.removeNeed')} `), name, ' ', said, ' ', ...must];
    return make('li', {}, makeButton('chip', act, ...words, copyIcon(icons, 'x')));
  };
  return {
    show(needs, describe) {
      if (needs.length === 0) {
        place.replaceChildren(make('p', { text: t('match.nothing') }));
        return;
      }
      const clear = makeButton('quiet', removeAll, t('match.removeAll'));
      const items = needs.map((need, at) => toItem(need, describe(need), at));
      const list = make('ul', { class: 'chips', attributes: { 'aria-label': t('match.needs') } });
      list.append(...items, make('li', {}, clear));
      place.replaceChildren(list);
    },
  };
}
