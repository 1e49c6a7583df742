/** Keeps address, controls and results of the directory in step. */
import type { Addresses } from '#search/card-view.ts';
import type { Relaxation, SearchRequest } from '#search/query.ts';
import { SORTS } from '#search/sort.ts';
import type { DirectoryState } from '#search/url-state.ts';
import { createAddress } from './address.ts';
import { createAnnouncer } from './announcer.ts';
import { createCardMaker } from './card-element.ts';
import { type Chip, createChips } from './chips.ts';
import { need } from './dom.ts';
import { createEngineLoader, type Engine } from './engine.ts';
import { createFacetPanel } from './facet-panel.ts';
import { createFilterSheet } from './filter-sheet.ts';
import { createFullText, type FullText } from './full-text.ts';
import { showHelp } from './no-results.ts';
import { createResultList } from './result-list.ts';
import { goBackTo, rememberReturn, returnPoint } from './return-point.ts';
import { countsById, rowViewer } from './row-views.ts';
import { createSearchBox } from './search-box.ts';
import { pageTexts } from './texts.ts';
import { createWords } from './words.ts';

/** Time for the next key before the full text is asked. */
const TYPING_PAUSE = 200;
const NOTHING = { query: '', selections: new Map() } as const;

export class DirectoryController {
  readonly #root: HTMLElement;
  readonly #pageSize: number;
  readonly #t = pageTexts();
  readonly #words;
  readonly #panel;
  readonly #address;
  readonly #box;
  readonly #chips;
  readonly #list;
  readonly #sheet;
  readonly #announce;
  readonly #loadEngine;
  readonly #addresses: Addresses;
  #state: DirectoryState;
  #engine: Engine | undefined;
  #fullText: FullText | undefined;
  /** The full text's last answer. */
  #found: { readonly query: string; readonly partners: ReadonlyMap<number, number> } | undefined;
  #timer: number | undefined;

  constructor(root: HTMLElement) {
    const { search = '/', home = '/', profile = '', logo = '', pageSize } = root.dataset;
    const part = <T extends Element = HTMLElement>(name: string) => need<T>(root, `[data-${name}]`);
    const icons = part<HTMLTemplateElement>('icon-template');
    const clear = () => this.#change(NOTHING, 'push');
    this.#root = root;
    this.#pageSize = Number(pageSize);
    this.#words = createWords(this.#t);
    this.#panel = createFacetPanel(root, (key, value, on) => this.#toggle(key, value, on));
    this.#address = createAddress(home, this.#panel.keys);
    this.#box = createSearchBox((query, first) => this.#change({ query }, first ? 'push' : 'replace'));
    this.#chips = createChips(part('chips'), icons, part('count'), clear);
    this.#sheet = createFilterSheet(part('open-filters'), need(root, '.facets'), icons, clear);
    this.#announce = createAnnouncer(part('status'));
    this.#loadEngine = createEngineLoader(search);
    this.#addresses = {
      profileOf: (slug) => profile.replace('{slug}', slug),
      logoOf: (slug) => logo.replace('{slug}', slug),
    };
    this.#list = createResultList(
      root,
      createCardMaker(part<HTMLTemplateElement>('card-template'), icons),
      this.#pageSize,
      {
        shown: this.#words.shown,
        nextHref: () => this.#address.hrefOf({ ...this.#state, page: this.#state.page + 1 }),
      },
      () => this.#showMore(),
    );
    this.#state = this.#address.read();
  }

  /** Takes over what the server rendered; loads the index only when something is asked for, or about to be. */
  start(): void {
    this.#listen();
    this.#sync();
    const total = Number(this.#root.dataset['total']);
    this.#sheet.label(this.#words.closeSheet(total));
    if (
      this.#address.hrefOf(this.#state) !==
      this.#address.hrefOf({ ...this.#state, ...NOTHING, page: 1, sort: 'best' })
    )
      void this.#refresh(true);
    else if (this.#address.isHome()) {
      this.#list.offerMore(Math.min(total, this.#pageSize), total);
      this.#restore();
    }
  }

  #part<T extends Element = HTMLElement>(name: string): T {
    return need<T>(this.#root, `[data-${name}]`);
  }

  #listen(): void {
    const preload = () => void this.#loadEngine().catch(() => undefined);
    const sort = this.#part<HTMLSelectElement>('sort');
    for (const place of [this.#root, this.#box.form])
      for (const event of ['pointerover', 'focusin', 'touchstart'])
        place?.addEventListener(event, preload, { once: true, passive: true });
    sort.addEventListener('change', () =>
      this.#change({ sort: SORTS.find((one) => one === sort.value) ?? 'best' }, 'push'),
    );
    this.#part('list').addEventListener('click', ({ target }) => {
      const row =
        target instanceof Element && target.closest('a') && target.closest<HTMLElement>('[data-slug]');
      if (row) rememberReturn(row.dataset['slug'] ?? '');
    });
    window.addEventListener('popstate', () => this.#travel());
  }

  #travel(): void {
    if (!this.#address.isHome()) {
      location.reload();
      return;
    }
    this.#state = this.#address.read();
    this.#sync();
    void this.#refresh(true);
  }

  #toggle(key: string, value: string, on: boolean): void {
    const values = (this.#state.selections.get(key) ?? []).filter((other) => other !== value);
    this.#select(key, on ? [...values, value] : values);
  }

  #select(key: string, values: readonly string[]): void {
    this.#change({ selections: new Map([...this.#state.selections, [key, values]]) }, 'push');
  }

  #change(change: Partial<DirectoryState>, how: 'push' | 'replace'): void {
    this.#address.go({ ...this.#state, page: 1, ...change }, how);
    this.#state = this.#address.read();
    this.#sync();
    void this.#refresh(false);
  }

  #showMore(): void {
    this.#state = { ...this.#state, page: this.#state.page + 1 };
    this.#address.go(this.#state, 'replace');
    void this.#refresh(false, true);
  }

  /** Controls as the state says. */
  #sync(): void {
    const { selections, query, sort } = this.#state;
    this.#panel.select(selections);
    this.#chips.show(this.#toChips());
    this.#part('filters-label').textContent = this.#words.filters([...selections.values()].flat().length);
    this.#part<HTMLSelectElement>('sort').value = sort;
    this.#box.show(query);
  }

  #toChips(): Chip[] {
    const { query, selections } = this.#state;
    const values = [...selections].flatMap(([key, list]) =>
      list.map((value) => ({
        title: this.#panel.titleOf(key),
        label: this.#panel.labelOf(key, value),
        remove: () => this.#toggle(key, value, false),
      })),
    );
    return query
      ? [{ title: this.#t('directory.words'), label: query, remove: () => this.#clearWords() }, ...values]
      : values;
  }

  #clearWords(): void {
    this.#box.clear();
    this.#change({ query: '' }, 'push');
  }

  async #refresh(restore: boolean, keep = false): Promise<void> {
    const asked = this.#state;
    const engine = this.#engine ?? (await this.#load());
    if (!engine || this.#state !== asked) return;
    this.#render(engine, keep);
    if (restore) this.#restore();
    this.#askFullText();
  }

  async #load(): Promise<Engine | undefined> {
    const list = this.#part('list');
    list.setAttribute('aria-busy', 'true');
    try {
      this.#engine = await this.#loadEngine();
      this.#fullText ??= createFullText(this.#root.dataset['base'] ?? '/', this.#engine.index.stamp);
      return this.#engine;
    } catch {
      const take = () => void this.#refresh(false);
      showHelp(this.#part('help'), this.#t('directory.loadFailed'), [
        { label: this.#t('directory.tryAgain'), take },
      ]);
      return undefined;
    } finally {
      list.removeAttribute('aria-busy');
    }
  }

  #request(): SearchRequest {
    const { query, selections, sort } = this.#state;
    return {
      query,
      selections,
      sort,
      fullText: this.#found?.query === query ? this.#found.partners : undefined,
    };
  }

  #render(engine: Engine, keep: boolean): void {
    const request = this.#request();
    const result = engine.searcher.search(request);
    const total = result.ids.length;
    const viewOf = rowViewer(engine, request, result, this.#addresses, this.#panel.labelOf, this.#t);
    const heading = this.#words.heading(total, request.query !== '' || request.selections.size > 0);
    this.#list.show({ total, shown: Math.min(total, this.#state.page * this.#pageSize), viewOf }, keep);
    this.#panel.count(countsById(engine, result));
    this.#part('count').textContent = heading;
    this.#sheet.label(this.#words.closeSheet(total));
    this.#part('help').hidden = true;
    const settled = request.query === '' || request.fullText !== undefined;
    if (settled) this.#announce(heading, total === 0);
    if (settled && total === 0) this.#helpOut(engine, request);
  }

  #helpOut(engine: Engine, request: SearchRequest): void {
    const ways = engine.searcher.relax(request);
    const all = {
      label: this.#t('directory.clearAllCount', { count: engine.index.size }),
      take: () => this.#takeBack(NOTHING),
    };
    const text = this.#t('directory.nobody');
    showHelp(this.#part('help'), text, ways.length > 0 ? ways.map((way) => this.#toWayOut(way)) : [all]);
  }

  #toWayOut({ facet, values, count }: Relaxation) {
    const labels =
      facet === undefined
        ? [this.#t('directory.quoted', { words: this.#state.query })]
        : values.map((value) => this.#panel.labelOf(facet, value));
    const selections = new Map([...this.#state.selections].filter(([key]) => key !== facet));
    return {
      label: this.#t('directory.remove', { what: labels.join(', '), count }),
      take: () => this.#takeBack(facet === undefined ? { query: '' } : { selections }),
    };
  }

  /** The button that was used is gone afterwards, so the focus goes to what it led to. */
  #takeBack(change: Partial<DirectoryState>): void {
    if (change.query === '') this.#box.clear();
    this.#change(change, 'push');
    this.#part('count').focus();
  }

  #restore(): void {
    const point = returnPoint();
    if (point) goBackTo(point, this.#part('list'));
  }

  #askFullText(): void {
    window.clearTimeout(this.#timer);
    const { query } = this.#state;
    if (query === '' || this.#found?.query === query) return;
    this.#timer = window.setTimeout(async () => {
      const partners = (await this.#fullText?.(query)) ?? new Map();
      this.#found = { query, partners };
      if (this.#engine && this.#state.query === query) this.#render(this.#engine, false);
    }, TYPING_PAUSE);
  }
}
