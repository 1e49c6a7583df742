/** Keeps address, controls and results of the directory in step. */
import { toCardView } from '#search/card-view.ts';
import type { Relaxation, SearchRequest, SearchResult } from '#search/query.ts';
import { SORTS } from '#search/sort.ts';
import { type DirectoryState, readState, writeState } from '#search/url-state.ts';
import { createAnnouncer } from './announcer.ts';
import { createCardMaker } from './card-element.ts';
import { type Chip, createChips } from './chips.ts';
import { need } from './dom.ts';
import { createEngineLoader, type Engine } from './engine.ts';
import { createFacetPanel } from './facet-panel.ts';
import { createFilterSheet } from './filter-sheet.ts';
import { createFullText, type FullText } from './full-text.ts';
import { matchedTerms } from './matched-terms.ts';
import { showHelp } from './no-results.ts';
import { createResultList } from './result-list.ts';
import { goBackTo, rememberReturn, returnPoint } from './return-point.ts';
import { createWords } from './words.ts';

type History = 'push' | 'replace';

/** Time for the next key before the full text is asked. */
const TYPING_PAUSE = 200;

export class DirectoryController {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement | null;
  readonly #words;
  readonly #panel;
  readonly #chips;
  readonly #list;
  readonly #sheet;
  readonly #announce;
  readonly #loadEngine;
  #state: DirectoryState;
  #engine: Engine | undefined;
  #fullText: FullText | undefined;
  #found: { readonly query: string; readonly partners: ReadonlyMap<number, number> } | undefined;
  #typing = false;
  #timer: number | undefined;

  constructor(root: HTMLElement) {
    const icons = need<HTMLTemplateElement>(root, '[data-icon-template]');
    const clear = () => this.#change({ query: '', selections: new Map() }, 'push');
    this.#root = root;
    this.#form = document.querySelector('form.ask');
    this.#words = createWords(this.#setting('locale'));
    this.#panel = createFacetPanel(root, (key, value, on) => this.#toggle(key, value, on));
    this.#chips = createChips(need(root, '[data-chips]'), icons, this.#heading, clear);
    this.#sheet = createFilterSheet(need(root, '[data-open-filters]'), need(root, '.facets'), icons, clear);
    this.#announce = createAnnouncer(need(root, '[data-status]'));
    this.#loadEngine = createEngineLoader(this.#setting('base'));
    this.#list = createResultList(
      root,
      createCardMaker(need<HTMLTemplateElement>(root, '[data-card-template]'), icons),
      this.#pageSize,
      {
        shown: this.#words.shown,
        nextHref: () => this.#hrefOf({ ...this.#state, page: this.#state.page + 1 }),
      },
      () => this.#showMore(),
    );
    this.#state = this.#readAddress();
  }

  /** Takes over what the server rendered; loads the index only when something is asked for, or about to be. */
  start(): void {
    this.#listen();
    this.#sync();
    const total = Number(this.#setting('total'));
    this.#sheet.label(this.#words.closeSheet(total));
    if (this.#isAsked() || this.#state.page > 1 || this.#state.sort !== 'best') void this.#refresh(true);
    else if (this.#isHome()) {
      this.#list.offerMore(Math.min(total, this.#pageSize), total);
      this.#restore();
    }
  }

  get #heading(): HTMLElement {
    return need(this.#root, '[data-count]');
  }

  get #pageSize(): number {
    return Number(this.#setting('pageSize'));
  }

  #setting(name: string): string {
    return this.#root.dataset[name] ?? '';
  }

  #readAddress(): DirectoryState {
    return readState(new URLSearchParams(location.search), this.#panel.keys);
  }

  #hrefOf(state: DirectoryState): string {
    const query = writeState(state, this.#panel.keys);
    return this.#setting('home') + (query ? `?${query}` : '');
  }

  /** Other pages of the plain list have addresses of their own, which only the server knows how to show. */
  #isHome(): boolean {
    return location.pathname === this.#setting('home');
  }

  #isAsked(): boolean {
    return this.#state.query !== '' || this.#state.selections.size > 0;
  }

  #listen(): void {
    const preload = () => void this.#loadEngine().catch(() => undefined);
    const sort = need<HTMLSelectElement>(this.#root, '[data-sort]');
    for (const place of [this.#root, this.#form])
      for (const event of ['pointerover', 'focusin', 'touchstart'])
        place?.addEventListener(event, preload, { once: true, passive: true });
    sort.addEventListener('change', () =>
      this.#change({ sort: SORTS.find((one) => one === sort.value) ?? 'best' }, 'push'),
    );
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typing = false;
      this.#change({ query: this.#input?.value ?? '' }, 'replace');
    });
    this.#input?.addEventListener('input', () => {
      const history = this.#typing ? 'replace' : 'push';
      this.#change({ query: this.#input?.value ?? '' }, history);
      this.#typing = true;
    });
    need(this.#root, '[data-list]').addEventListener('click', ({ target }) => {
      const row =
        target instanceof Element && target.closest('a') && target.closest<HTMLElement>('[data-slug]');
      if (row) rememberReturn(row.dataset['slug'] ?? '');
    });
    window.addEventListener('popstate', () => this.#travel());
  }

  get #input(): HTMLInputElement | null {
    return this.#form?.querySelector('input') ?? null;
  }

  #travel(): void {
    if (!this.#isHome()) {
      location.reload();
      return;
    }
    this.#state = this.#readAddress();
    this.#typing = false;
    this.#sync();
    void this.#refresh(true);
  }

  #toggle(key: string, value: string, on: boolean): void {
    const values = (this.#state.selections.get(key) ?? []).filter((other) => other !== value);
    this.#select(key, on ? [...values, value] : values);
  }

  #select(key: string, values: readonly string[]): void {
    const selections = new Map(
      [...this.#state.selections, [key, values] as const].filter(([, list]) => list.length > 0),
    );
    if (values.length === 0) selections.delete(key);
    this.#change({ selections }, 'push');
  }

  #change(change: Partial<DirectoryState>, how: History): void {
    this.#state = { ...this.#state, page: 1, ...change };
    this.#typing = false;
    const href = this.#hrefOf(this.#state);
    if (how === 'push') history.pushState(null, '', href);
    else history.replaceState(null, '', href);
    this.#state = this.#readAddress();
    this.#sync();
    void this.#refresh(false);
  }

  #showMore(): void {
    this.#state = { ...this.#state, page: this.#state.page + 1 };
    history.replaceState(null, '', this.#hrefOf(this.#state));
    void this.#refresh(false, true);
  }

  /** Controls as the state says. The box keeps what is being typed. */
  #sync(): void {
    const { selections, query, sort } = this.#state;
    const chosen = [...selections.values()].flat().length;
    this.#panel.select(selections);
    this.#chips.show(this.#toChips());
    need(this.#root, '[data-filters-label]').textContent = this.#words.filters(chosen);
    need<HTMLSelectElement>(this.#root, '[data-sort]').value = sort;
    if (this.#input && document.activeElement !== this.#input) this.#input.value = query;
  }

  #toChips(): Chip[] {
    const { query, selections } = this.#state;
    const words = { title: 'Search', label: query, remove: () => this.#clearWords() };
    const values = [...selections].flatMap(([key, list]) =>
      list.map((value) => ({
        title: this.#panel.titleOf(key),
        label: this.#panel.labelOf(key, value),
        remove: () => this.#toggle(key, value, false),
      })),
    );
    return [...(query ? [words] : []), ...values];
  }

  #clearWords(): void {
    if (this.#input) this.#input.value = '';
    this.#change({ query: '' }, 'push');
  }

  async #refresh(restore: boolean, keep = false): Promise<void> {
    const asked = this.#state;
    const list = need(this.#root, '[data-list]');
    if (!this.#engine) {
      list.setAttribute('aria-busy', 'true');
      try {
        this.#engine = await this.#loadEngine();
        this.#fullText = createFullText(this.#setting('base'), this.#engine.index.stamp);
      } catch {
        this.#fail();
      }
      list.removeAttribute('aria-busy');
    }
    if (!this.#engine || this.#state !== asked) return;
    this.#render(this.#engine, keep);
    if (restore) this.#restore();
    this.#askFullText();
  }

  #fail(): void {
    const help = need(this.#root, '[data-help]');
    const take = () => void this.#refresh(false);
    showHelp(help, 'The search could not be loaded.', [{ label: 'Try again', take }]);
    this.#announce('The search could not be loaded', false);
  }

  #request(): SearchRequest {
    const { query, selections, sort } = this.#state;
    const fullText = this.#found?.query === query ? this.#found.partners : undefined;
    return { query, selections, sort, fullText };
  }

  #render(engine: Engine, keep: boolean): void {
    const request = this.#request();
    const result = engine.searcher.search(request);
    const total = result.ids.length;
    const viewOf = (place: number) => {
      const id = result.ids[place] ?? 0;
      const card = engine.cardOf(id);
      const reasons = engine.searcher.reasonsFor(id, request);
      const matched = matchedTerms(card, reasons, request.query, this.#panel.labelOf);
      return toCardView(card, this.#setting('locale'), this.#addresses, matched);
    };
    this.#list.show({ total, shown: Math.min(total, this.#state.page * this.#pageSize), viewOf }, keep);
    this.#panel.count(countsById(engine, result));
    this.#heading.textContent = this.#words.heading(total, this.#isAsked());
    this.#sheet.label(this.#words.closeSheet(total));
    this.#announce(this.#words.heading(total, this.#isAsked()), total === 0);
    need(this.#root, '[data-help]').hidden = true;
    if (total === 0) this.#helpOut(engine, request);
  }

  readonly #addresses = {
    profileOf: (slug: string): string => this.#setting('profile').replace('{slug}', slug),
    logoOf: (slug: string): string => this.#setting('logo').replace('{slug}', slug),
  };

  #helpOut(engine: Engine, request: SearchRequest): void {
    const ways = engine.searcher
      .relax(request)
      .map((way) => ({ label: this.#labelOf(way), take: () => this.#takeBack(way) }));
    const all = {
      label: `Clear all: ${this.#words.partners(engine.index.size)}`,
      take: () => {
        this.#change({ query: '', selections: new Map() }, 'push');
        this.#heading.focus();
      },
    };
    const text = 'Nobody meets all of this. You could take something back:';
    showHelp(need(this.#root, '[data-help]'), text, ways.length > 0 ? ways : [all]);
  }

  #labelOf({ facet, values, count }: Relaxation): string {
    const labels = values.map((value) => this.#panel.labelOf(facet ?? '', value)).join(', ');
    return `Remove ${facet === undefined ? `“${this.#state.query}”` : labels}: ${this.#words.partners(count)}`;
  }

  #takeBack({ facet }: Relaxation): void {
    if (facet === undefined) this.#clearWords();
    else this.#select(facet, []);
    this.#heading.focus();
  }

  #restore(): void {
    const point = returnPoint();
    if (point) goBackTo(point, need(this.#root, '[data-list]'));
  }

  #askFullText(): void {
    window.clearTimeout(this.#timer);
    const { query } = this.#state;
    if (!query || this.#found?.query === query) return;
    this.#timer = window.setTimeout(async () => {
      const partners = (await this.#fullText?.(query)) ?? new Map();
      this.#found = { query, partners };
      if (this.#engine && partners.size > 0 && this.#state.query === query) this.#render(this.#engine, false);
    }, TYPING_PAUSE);
  }
}

function countsById({ index }: Engine, { counts }: SearchResult): Map<string, Map<string, number>> {
  return new Map(
    [...index.facets.values()].map(({ key, values }) => {
      const numbers = counts.get(key) ?? [];
      return [key, new Map(values.map(({ id }, place) => [id, numbers[place] ?? 0]))];
    }),
  );
}
