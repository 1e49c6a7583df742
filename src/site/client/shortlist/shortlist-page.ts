/** The shortlist: rows, their order, and what can be done with all of them. */
import { sortByName } from '#lib/collate.ts';
import type { Addresses } from '#search/card-view.ts';
import {
  type KeptList,
  type KeptPartner,
  letGo,
  MOST_SAVED,
  merge,
  withNote,
} from '#search/kept/kept-list.ts';
import { type KeptRow, toKeptRow } from '#search/kept/kept-row.ts';
import { need } from '../dom.ts';
import { openDock } from '../kept/dock.ts';
import { refused, saved } from '../kept/lists.ts';
import { pageTexts } from '../texts.ts';
import { type CardBySlug, loadCards } from './load-cards.ts';
import { type Received, watchReceived } from './received.ts';
import { createRowMaker, type SavedRow } from './saved-row.ts';
import { offerToTakeAlong } from './take-along.ts';

export class ShortlistPage {
  readonly #root: HTMLElement;
  readonly #t = pageTexts();
  readonly #locale = document.documentElement.lang;
  readonly #addresses: Addresses;
  readonly #makeRow;
  readonly #received: Received;
  /** By slug; made again when the cards arrive. */
  readonly #rows = new Map<string, SavedRow>();
  #cardBySlug: CardBySlug | undefined;

  constructor(root: HTMLElement) {
    const { profile = '', logo = '' } = root.dataset;
    this.#root = root;
    this.#addresses = {
      profileOf: (slug) => profile.replace('{slug}', slug),
      logoOf: (slug) => logo.replace('{slug}', slug),
    };
    this.#makeRow = createRowMaker(root, this.#addresses, {
      remove: (slug) => this.#remove(slug),
      note: (slug, words) => saved.set(withNote(saved.get(), slug, words)),
    });
    this.#received = watchReceived(this.#part('received'), this.#addresses.profileOf, () => this.#rest());
  }

  start(): void {
    offerToTakeAlong(this.#root, () => this.#sorted(saved.get()).map((kept) => this.#toRow(kept)));
    this.#part('sort').addEventListener('change', () => this.#show(saved.get()));
    this.#part('clear').addEventListener('click', () => this.#clear());
    saved.subscribe((list) => this.#show(list));
    if (refused.get()) openDock().say('kept.noStorage');
    void this.#load();
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return need<T>(this.#root, `[data-${name}]`);
  }

  async #load(): Promise<void> {
    const status = this.#part('status');
    try {
      this.#cardBySlug = await loadCards(this.#root.dataset['search'] ?? '');
      this.#rows.clear();
      this.#received.name(this.#cardBySlug);
      this.#show(saved.get());
    } catch {
      status.hidden = false;
      status.textContent = this.#t('shortlist.failed');
    }
  }

  #show(list: KeptList): void {
    const wanted = this.#sorted(list);
    const elements = wanted.map((kept) => {
      const row = this.#rows.get(kept.slug) ?? this.#makeRow(kept, this.#cardBySlug);
      this.#rows.set(kept.slug, row);
      row.showNote(kept.note ?? '');
      return row.element;
    });
    const place = this.#part('list');
    const isSame =
      elements.length === place.children.length && elements.every((row, at) => row === place.children[at]);
    // Rows that move lose the focus, so none moves without need.
    if (!isSame) place.replaceChildren(...elements);
    this.#part('count').textContent = this.#t('shortlist.count', { count: list.length });
    this.#part('full').hidden = list.length === 0;
    this.#part('blank').hidden = list.length > 0;
  }

  /** By name, or the last saved first. */
  #sorted(list: KeptList): readonly KeptPartner[] {
    const latest = [...list].reverse();
    if (this.#part<HTMLSelectElement>('sort').value === 'added') return latest;
    return sortByName(
      latest,
      this.#locale,
      ({ slug, name }) => this.#cardBySlug?.(slug)?.name ?? name,
      ({ slug }) => slug,
    );
  }

  #toRow(kept: KeptPartner): KeptRow {
    const { href } = new URL(this.#addresses.profileOf(kept.slug), location.href);
    return toKeptRow(kept, this.#cardBySlug?.(kept.slug), href, this.#locale, this.#t);
  }

  #remove(slug: string): void {
    const before = saved.get();
    const at = this.#sorted(before).findIndex((kept) => kept.slug === slug);
    const name = before.find((kept) => kept.slug === slug)?.name ?? slug;
    this.#rows.delete(slug);
    saved.set(letGo(before, slug));
    const buttons = [...this.#part('list').querySelectorAll<HTMLElement>('[data-remove]')];
    (buttons[at] ?? buttons.at(-1) ?? this.#rest()).focus();
    openDock().show(this.#t('shortlist.removed', { name }), () => this.#restore(before));
  }

  #clear(): void {
    const before = saved.get();
    this.#rows.clear();
    saved.set([]);
    const text = this.#t('shortlist.cleared', { count: before.length });
    const undo = openDock().show(text, () => this.#restore(before));
    undo.focus();
  }

  /** What was saved meanwhile, in another tab, stays. */
  #restore(list: KeptList): void {
    saved.set(merge(list, saved.get(), MOST_SAVED).list);
    this.#rest().focus();
  }

  /** What has the focus when the thing that had it is gone. */
  #rest(): HTMLElement {
    return saved.get().length > 0 ? this.#part('count') : need(this.#part('blank'), 'a');
  }
}
