/** Joins the parts of the directory: whatever changes its state changes address, controls and results. */
import type { Addresses } from '#search/card-view.ts';
import { createAddress } from './address.ts';
import type { Desk } from './answering.ts';
import { createControls } from './controls.ts';
import { type Asked, createDirectoryStore } from './directory-store.ts';
import { make, need } from './dom.ts';
import { facetKeys } from './facet-panel.ts';
import { showHelp } from './no-results.ts';
import { once } from './once.ts';
import { createPager } from './pager.ts';
import { goBackTo, rememberReturn, returnPoint } from './return-point.ts';
import { offerSuggestions } from './suggest-loader.ts';
import { pageTexts } from './texts.ts';
import { createWords } from './words.ts';

/** Takes over what the server rendered; loads the search only when something is asked for, or about to be. */
export function startDirectory(root: HTMLElement): void {
  const t = pageTexts();
  const [pageSize, total] = [Number(root.dataset['pageSize']), Number(root.dataset['total'])];
  const address = createAddress(root.dataset['home'] ?? '/', facetKeys(root));
  const store = createDirectoryStore(address);
  const outcome = need(root, '[data-outcome]');
  const desk = toDesk(root, store, address.hrefOf);
  const { controls, pager } = desk;
  const answering = once(async () => (await import('./answering.ts')).openAnswering(desk));

  const refresh = async (asked: Asked, { keep = false, restore = false } = {}): Promise<void> => {
    outcome.setAttribute('aria-busy', 'true');
    const opened = await answering().catch(() => {
      const again = { label: t('directory.tryAgain'), take: () => void refresh(store.get()) };
      showHelp(need(root, '[data-help]'), t('directory.loadFailed'), [again]);
    });
    if (store.get() !== asked) return;
    await opened?.answer(keep);
    // Whatever came in between is busy on its own account.
    if (store.get() !== asked) return;
    outcome.removeAttribute('aria-busy');
    if (opened && restore) restoreReturn(outcome);
  };
  store.subscribe((asked, cause) => {
    controls.show(asked);
    void refresh(asked, { keep: cause === 'more', restore: cause === 'travel' });
  });
  // A failure is told when somebody asks.
  atFirstSign([root, controls.box.form], () => void answering().catch(() => undefined));
  offerSuggestions(desk, async () => (await answering()).engine);
  explainOpened(outcome, async (details) => (await answering()).explain(details));
  rememberOpened(outcome);
  controls.show(store.get());
  controls.sheet.label(createWords(t).closeSheet(total));
  if (!store.isPlain()) void refresh(store.get(), { restore: true });
  else if (address.isHome()) {
    pager.offer(Math.min(total, pageSize), total);
    restoreReturn(outcome);
  }
}

function toDesk(root: HTMLElement, store: Desk['store'], hrefOf: (asked: Asked) => string): Desk {
  const { profile = '', logo = '', pageSize } = root.dataset;
  const icons = need<HTMLTemplateElement>(root, '[data-icon-template]');
  const addresses: Addresses = {
    profileOf: (slug) => profile.replace('{slug}', slug),
    logoOf: (slug) => logo.replace('{slug}', slug),
  };
  const nextHref = () => hrefOf({ ...store.get(), page: store.get().page + 1 });
  const pager = createPager(need(root, '[data-pager]'), Number(pageSize), nextHref, store.showMore);
  return { root, icons, addresses, store, pager, controls: createControls(root, icons, store) };
}

/** Whoever comes near is about to ask. */
function atFirstSign(places: readonly HTMLElement[], act: () => void): void {
  for (const place of places)
    for (const event of ['pointerover', 'focusin', 'touchstart'])
      place.addEventListener(event, act, { once: true, passive: true });
}

/** The event of one `<details>` does not rise to the list, but it can be seen on its way down. */
function explainOpened(outcome: HTMLElement, explain: (details: HTMLElement) => Promise<void>): void {
  const listen = async ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('.why-here')) return;
    target.querySelector('[role=alert]')?.remove();
    const failed = () =>
      target.append(make('p', { text: pageTexts()('directory.whyFailed'), attributes: { role: 'alert' } }));
    await explain(target).catch(failed);
  };
  outcome.addEventListener('toggle', listen, { capture: true });
}

function rememberOpened(outcome: HTMLElement): void {
  outcome.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const row = link?.closest<HTMLElement>('[data-slug]');
    if (row) rememberReturn(row);
  });
}

function restoreReturn(outcome: HTMLElement): void {
  const point = returnPoint();
  if (point) goBackTo(point, outcome);
}
