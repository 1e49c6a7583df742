/** A list that somebody shared: offered, never put in the place of one's own. */
import { toIsoDate } from '#lib/dates.ts';
import { type Merged, MOST_COMPARED, MOST_SAVED, merge } from '#search/kept/kept-list.ts';
import { readShared, writeComparison } from '#search/kept/list-address.ts';
import { make, need } from '../dom.ts';
import { openDock } from '../kept/dock.ts';
import { saved } from '../kept/lists.ts';
import { pageTexts } from '../texts.ts';
import type { CardBySlug } from './load-cards.ts';

export interface Received {
  /** Names partners once the cards are there; until then they go by their slugs. */
  name(cardBySlug: CardBySlug): void;
}

/** Shows what the address offers, now and when it changes. `rest` has the focus once the offer is gone. */
export function watchReceived(
  root: HTMLElement,
  profileOf: (slug: string) => string,
  rest: () => HTMLElement,
): Received {
  const t = pageTexts();
  const part = (name: string) => need<HTMLElement>(root, `[data-received-${name}]`);
  const comparison = need(document, '[data-comparison]').dataset['comparison'] ?? '';
  let cardOf: CardBySlug | undefined;
  const nameOf = (slug: string) => cardOf?.(slug)?.name ?? slug;
  const isGone = (slug: string) => cardOf !== undefined && cardOf(slug) === undefined;
  const show = () => {
    const slugs = readShared(location.hash);
    root.hidden = slugs.length === 0;
    part('title').textContent = t('shortlist.received', { count: slugs.length });
    part('list').replaceChildren(
      ...slugs.map((slug) => (isGone(slug) ? goneItem(slug) : itemOf(nameOf(slug), profileOf(slug)))),
    );
    const compare = part('compare') as HTMLAnchorElement;
    compare.hidden = slugs.length > MOST_COMPARED;
    compare.href = comparison + writeComparison(slugs);
  };
  const close = () => {
    history.replaceState(null, '', location.pathname + location.search);
    show();
    rest().focus();
  };
  part('decline').addEventListener('click', close);
  part('add').addEventListener('click', () => {
    const added = toIsoDate(new Date());
    const listed = readShared(location.hash).filter((slug) => !isGone(slug));
    const list = listed.map((slug) => ({ slug, name: nameOf(slug), added }));
    const merged = merge(saved.get(), list, MOST_SAVED);
    saved.set(merged.list);
    close();
    openDock().show(describeMerged(merged));
  });
  window.addEventListener('hashchange', show);
  show();
  return {
    name(cardBySlug) {
      cardOf = cardBySlug;
      show();
    },
  };
}

function itemOf(name: string, href: string): HTMLElement {
  return make('li', {}, make('a', { text: name, attributes: { href, dir: 'auto' } }));
}

function goneItem(slug: string): HTMLElement {
  return make('li', { text: `${slug} (${pageTexts()('shortlist.gone')})` });
}

function describeMerged({ added, known, left }: Merged): string {
  const t = pageTexts();
  const parts = [
    t(added > 0 ? 'shortlist.merged' : 'shortlist.noneAdded', { count: added }),
    known > 0 && added > 0 ? t('shortlist.mergedKnown', { count: known }) : '',
    left > 0 ? t('shortlist.mergedLeft', { count: left, most: MOST_SAVED }) : '',
  ];
  return parts.filter(Boolean).join(' ');
}
