/** Makes the rows of results from the row that the server rendered blank. */
import type { CardView } from '#search/card-view.ts';
import { copyIcon, hidden, make, need } from './dom.ts';
import { markLanguage } from './foreign.ts';
import { showPressed } from './kept/controls.ts';
import { pageTexts } from './texts.ts';
import { drawSeal } from './seal-element.ts';

export type CardMaker = (view: CardView) => HTMLElement;

export function createCardMaker(template: HTMLTemplateElement, icons: HTMLTemplateElement): CardMaker {
  const blank = need<HTMLElement>(template.content, '.entry');
  return (view) => {
    const card = blank.cloneNode(true) as HTMLElement;
    const part = partsOf(card);
    const { availability, budget } = view;
    card.dataset['slug'] = view.slug;
    for (const name of ['name', 'headline', 'tier', 'place', 'offset', 'languages'] as const)
      part(name).textContent = view[name];
    if (view.headlineLanguage) part('headline').lang = view.headlineLanguage;
    markLanguage(part('tier'));
    part<HTMLAnchorElement>('name').href = view.href;
    part('seal').className = `id ring-${view.ring}`;
    drawSeal(need<SVGElement>(part('seal'), 'svg'), view);
    part('availability').className = `avail ${availability.dot}`;
    part('availability').textContent = availability.text;
    part('confirmed').textContent = availability.note;
    part('budget').textContent = budget.text;
    part('band').setAttribute('x', String(budget.from));
    part('band').setAttribute('width', String(budget.to - budget.from));
    part('expertise').replaceChildren(...terms(view, icons));
    for (const place of card.querySelectorAll('[data-partner]')) place.textContent = view.name;
    showPressed(card);
    return card;
  };
}

/** The parts of a row by name, found in one go: twenty rows have three hundred of them. */
function partsOf(card: HTMLElement) {
  const parts = new Map(
    [...card.querySelectorAll<HTMLElement>('[data-card]')].map((part) => [part.dataset['card'], part]),
  );
  return <T extends Element = HTMLElement>(name: string): T => {
    const part: Element | undefined = parts.get(name);
    if (!part) throw new Error(`Expected a part \`${name}\``);
    return part as T;
  };
}

function terms({ matched, expertise, more }: CardView, icons: HTMLTemplateElement): HTMLElement[] {
  const t = pageTexts();
  return [
    ...matched.map((text) =>
      make(
        'li',
        { class: 'hit' },
        copyIcon(icons, 'check'),
        markLanguage(make('span', { text })),
        hidden(` ${t('directory.matched')}`),
      ),
    ),
    ...expertise.map((text) => markLanguage(make('li', { text }))),
    ...(more > 0 ? [make('li', { text: t('row.more', { count: more }) })] : []),
  ];
}
