/** The comparison, as its address says: the table, what is missing from it, and the tools around it. */
import { toIsoDate } from '#lib/dates.ts';
import { formatList } from '#lib/intl.ts';
import { toCompareRows } from '#search/kept/compare-rows.ts';
import type { CompareData, ComparedPartner } from '#search/kept/compared-partner.ts';
import { letGo, MOST_COMPARED } from '#search/kept/kept-list.ts';
import { type Comparison, readComparison, writeComparison } from '#search/kept/list-address.ts';
import { need } from '../dom.ts';
import { copyText } from '../kept/copy.ts';
import { openDock } from '../kept/dock.ts';
import { compared, saved } from '../kept/lists.ts';
import { pageTexts } from '../texts.ts';
import { createPartnerLoader } from './load-partner.ts';
import { makeTable } from './table-element.ts';

export class ComparisonPage {
  readonly #root: HTMLElement;
  readonly #t = pageTexts();
  readonly #data: CompareData;
  readonly #load;
  #state: Comparison;
  #shown: readonly ComparedPartner[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#data = JSON.parse(need(root, '[data-compare-data]').textContent ?? '') as CompareData;
    this.#load = createPartnerLoader(root.dataset['documents'] ?? '');
    this.#state = readComparison(location.search);
  }

  start(): void {
    const chosen = compared.get().map(({ slug }) => slug);
    if (this.#state.slugs.length === 0 && chosen.length > 0) this.#go(chosen, 'replace');
    this.#listen();
    void this.#refresh();
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return need<T>(this.#root, `[data-${name}]`);
  }

  #listen(): void {
    const differences = this.#part<HTMLInputElement>('differences');
    differences.addEventListener('change', () => {
      this.#state = { ...this.#state, onlyDifferences: differences.checked };
      this.#go(this.#state.slugs, 'replace');
      this.#showDifferences();
    });
    this.#part('retry').addEventListener('click', () => void this.#refresh());
    this.#part('print').addEventListener('click', () => window.print());
    this.#part('copy').addEventListener('click', () => void copyText(location.href));
    // The way to the directory takes the columns along, into the tray.
    this.#part('another').addEventListener('click', () => {
      const added = toIsoDate(new Date());
      compared.set(this.#shown.map(({ slug, name }) => ({ slug, name, added })));
    });
    window.addEventListener('popstate', () => {
      this.#state = readComparison(location.search);
      void this.#refresh();
    });
  }

  #go(slugs: readonly string[], how: 'push' | 'replace'): void {
    const href = location.pathname + writeComparison(slugs, this.#state.onlyDifferences);
    if (how === 'push') history.pushState(null, '', href);
    else history.replaceState(null, '', href);
    this.#state = readComparison(location.search);
  }

  async #refresh(): Promise<void> {
    const asked = this.#state;
    this.#say('status', asked.slugs.length > 0 ? this.#t('compare.loading') : '');
    this.#part('retry').hidden = true;
    try {
      const found = await Promise.all(asked.slugs.map(this.#load));
      if (this.#state !== asked) return;
      this.#say('status', '');
      this.#show(found.filter((partner) => partner !== undefined));
    } catch {
      this.#say('status', this.#t('compare.failed'));
      this.#part('retry').hidden = false;
    }
  }

  #show(partners: readonly ComparedPartner[]): void {
    const { slugs, beyond } = this.#state;
    const unknown = slugs.filter((slug) => !partners.some((partner) => partner.slug === slug));
    this.#shown = partners;
    this.#say('unknown', this.#named('compare.unknown', unknown));
    this.#say('beyond', this.#named('compare.beyond', beyond));
    this.#part('blank').hidden = partners.length > 0;
    this.#part('tools').hidden = partners.length === 0;
    this.#part('region').hidden = partners.length === 0;
    this.#part('region').replaceChildren(this.#table(partners));
    const another = this.#part('another');
    another.hidden = partners.length >= MOST_COMPARED;
    another.textContent = this.#t(partners.length === 1 ? 'compare.oneMore' : 'compare.another');
    this.#showDifferences();
  }

  #table(partners: readonly ComparedPartner[]): HTMLElement {
    const { labels, rings } = this.#data;
    const { profile = '', logo = '' } = this.#root.dataset;
    const locale = document.documentElement.lang;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const words = { t: this.#t, locale, today: toIsoDate(new Date()), zone, labels };
    return makeTable(partners, toCompareRows(partners, words), {
      column: this.#part<HTMLTemplateElement>('column'),
      shared: this.#part<HTMLTemplateElement>('shared'),
      ringOf: ({ tier }) => rings[tier] ?? 'plain',
      profileOf: (slug) => profile.replace('{slug}', slug),
      logoOf: (slug) => logo.replace('{slug}', slug),
      remove: (slug) => void this.#remove(slug),
    });
  }

  #showDifferences(): void {
    const { onlyDifferences } = this.#state;
    const equal = [...this.#root.querySelectorAll<HTMLElement>('[data-same]')];
    const count = equal.length;
    this.#part<HTMLInputElement>('differences').checked = onlyDifferences;
    for (const row of equal) row.hidden = onlyDifferences;
    const text = this.#t(onlyDifferences ? 'compare.hidden' : 'compare.equal', { count });
    const several = this.#shown.length > 1;
    this.#part('equal').textContent = several ? (count > 0 ? text : this.#t('compare.noneEqual')) : '';
  }

  async #remove(slug: string): Promise<void> {
    const at = this.#shown.findIndex((partner) => partner.slug === slug);
    const name = this.#shown[at]?.name ?? slug;
    compared.set(letGo(compared.get(), slug));
    this.#go(
      [...this.#state.slugs, ...this.#state.beyond].filter((other) => other !== slug),
      'push',
    );
    await this.#refresh();
    const buttons = [...this.#root.querySelectorAll<HTMLElement>('thead button')];
    (buttons[at] ?? buttons.at(-1) ?? need(this.#root, '[data-blank] a')).focus();
    openDock().say('compare.removed', { name });
  }

  #named(key: 'compare.unknown' | 'compare.beyond', slugs: readonly string[]): string {
    const known = [...compared.get(), ...saved.get()];
    const names = slugs.map((slug) => known.find((kept) => kept.slug === slug)?.name ?? slug);
    const values = { names: formatList(names, document.documentElement.lang), most: MOST_COMPARED };
    return names.length > 0 ? this.#t(key, values) : '';
  }

  #say(place: 'status' | 'unknown' | 'beyond', text: string): void {
    const element = this.#part(place);
    element.textContent = text;
    element.hidden = text === '';
  }
}
