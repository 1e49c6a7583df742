/** Joins the parts of the directory: whatever changes its state changes address, controls and results. */
import type { DirectoryState } from '#search/url-state.ts';
import { createAddress } from './address.ts';
import { createAnswers } from './answers.ts';
import { createControls } from './controls.ts';
import { createDirectoryStore } from './directory-store.ts';
import { need } from './dom.ts';
import { facetKeys } from './facet-panel.ts';
import { createResults } from './results.ts';
import { goBackTo, rememberReturn, returnPoint } from './return-point.ts';
import { pageTexts } from './texts.ts';
import { createWords } from './words.ts';

/** Takes over what the server rendered; loads the index only when something is asked for, or about to be. */
export function startDirectory(root: HTMLElement): void {
  const { search = '/', home = '/', base = '/' } = root.dataset;
  const [pageSize, total] = [Number(root.dataset['pageSize']), Number(root.dataset['total'])];
  const list = need(root, '[data-list]');
  const icons = need<HTMLTemplateElement>(root, '[data-icon-template]');
  const address = createAddress(home, facetKeys(root));
  const store = createDirectoryStore(address);
  const controls = createControls(root, icons, store);
  const nextHref = () => address.hrefOf({ ...store.get(), page: store.get().page + 1 });
  const results = createResults(root, icons, store, controls, nextHref);
  const answers = createAnswers(search, base);

  const refresh = async (state: DirectoryState, keep: boolean, restore: boolean): Promise<void> => {
    list.setAttribute('aria-busy', 'true');
    try {
      const answer = await answers.ask(state, (later) => results.show(later, false));
      if (!answer) return;
      controls.learn(answer.engine.index);
      results.show(answer, keep);
      if (restore) restoreReturn(list);
    } catch {
      results.showFailure(() => void refresh(store.get(), false, false));
    } finally {
      list.removeAttribute('aria-busy');
    }
  };

  store.subscribe((state, cause) => {
    controls.show(state);
    void refresh(state, cause === 'more', cause === 'travel');
  });
  preloadAtFirstSign(() => answers.preload(({ index }) => controls.learn(index)), [root, controls.box.form]);
  rememberOpened(list);
  controls.show(store.get());
  controls.sheet.label(createWords(pageTexts()).closeSheet(total));
  if (!store.isPlain()) void refresh(store.get(), false, true);
  else if (address.isHome()) {
    results.list.offerMore(Math.min(total, pageSize), total);
    restoreReturn(list);
  }
}

/** Somebody who comes near is about to ask. */
function preloadAtFirstSign(preload: () => void, places: readonly (HTMLElement | null)[]): void {
  for (const place of places)
    for (const event of ['pointerover', 'focusin', 'touchstart'])
      place?.addEventListener(event, preload, { once: true, passive: true });
}

function rememberOpened(list: HTMLElement): void {
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const row = link?.closest<HTMLElement>('[data-slug]');
    if (row) rememberReturn(row.dataset['slug'] ?? '');
  });
}

function restoreReturn(list: HTMLElement): void {
  const point = returnPoint();
  if (point) goBackTo(point, list);
}
