/** Joins the parts of the directory: whatever changes its state changes address, controls and results. */
import type { Addresses } from '#search/card-view.ts';
import { createAddress } from './address.ts';
import { createAnswers } from './answers.ts';
import { createControls } from './controls.ts';
import { type Asked, createDirectoryStore } from './directory-store.ts';
import { need } from './dom.ts';
import { facetKeys } from './facet-panel.ts';
import { createResults } from './results.ts';
import { goBackTo, rememberReturn, returnPoint } from './return-point.ts';
import { pageTexts } from './texts.ts';
import { offerSuggestions } from './suggest-loader.ts';
import { createWords } from './words.ts';

/** Takes over what the server rendered; loads the index only when something is asked for, or about to be. */
export function startDirectory(root: HTMLElement): void {
  const { search = '/', home = '/', base = '/' } = root.dataset;
  const [pageSize, total] = [Number(root.dataset['pageSize']), Number(root.dataset['total'])];
  const outcome = need(root, '[data-outcome]');
  const icons = need<HTMLTemplateElement>(root, '[data-icon-template]');
  const address = createAddress(home, facetKeys(root));
  const store = createDirectoryStore(address);
  const controls = createControls(root, icons, store);
  const { box } = controls;
  const addresses = addressesOf(root);
  const nextHref = () => address.hrefOf({ ...store.get(), page: store.get().page + 1 });
  const results = createResults(root, icons, addresses, store, controls, nextHref);
  const answers = createAnswers(search, base);

  const refresh = async (state: Asked, { keep = false, restore = false } = {}): Promise<void> => {
    const failed = () =>
      results.text.tellFailure(pageTexts()('directory.loadFailed'), () => void refresh(store.get()));
    outcome.setAttribute('aria-busy', 'true');
    const answer = await answers.ask(state, (later) => void results.show(later, false)).catch(failed);
    outcome.removeAttribute('aria-busy');
    if (!answer) return;
    controls.learn(answer.engine.index);
    const present = answer.engine.toPresent(state);
    results.text.tellUnknown(present.unknown);
    if (present.changed) {
      store.settle(present.state);
      return;
    }
    await results.show(answer, keep);
    if (restore) restoreReturn(outcome);
  };

  store.subscribe((state, cause) => {
    controls.show(state);
    void refresh(state, { keep: cause === 'more', restore: cause === 'travel' });
  });
  const preload = async () => controls.learn((await answers.load()).index);
  // A failure is told when somebody asks.
  atFirstSign([root, box.form], () => void preload().catch(() => undefined));
  offerSuggestions(box, store, answers, addresses);
  rememberOpened(outcome);
  controls.show(store.get());
  controls.sheet.label(createWords(pageTexts()).closeSheet(total));
  if (!store.isPlain()) void refresh(store.get(), { restore: true });
  else if (address.isHome()) {
    results.pager.offer(Math.min(total, pageSize), total);
    restoreReturn(outcome);
  }
}

function addressesOf({ dataset: { profile = '', logo = '' } }: HTMLElement): Addresses {
  return {
    profileOf: (slug) => profile.replace('{slug}', slug),
    logoOf: (slug) => logo.replace('{slug}', slug),
  };
}

/** Whoever comes near is about to ask. */
function atFirstSign(places: readonly HTMLElement[], act: () => void): void {
  for (const place of places)
    for (const event of ['pointerover', 'focusin', 'touchstart'])
      place.addEventListener(event, act, { once: true, passive: true });
}

function rememberOpened(outcome: HTMLElement): void {
  outcome.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const row = link?.closest<HTMLElement>('[data-slug]');
    if (row) rememberReturn(row.dataset['slug'] ?? '');
  });
}

function restoreReturn(outcome: HTMLElement): void {
  const point = returnPoint();
  if (point) goBackTo(point, outcome);
}
