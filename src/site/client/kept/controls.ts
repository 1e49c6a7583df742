/** "Save" and "Compare" wherever a partner is shown. Rows that scripts make later need no more than the same markup. */
import { toIsoDate } from '#lib/dates.ts';
import { isKept, type KeptList, keep, letGo, MOST_COMPARED, MOST_SAVED } from '#search/kept/kept-list.ts';
import type { kept } from '#texts/en/kept.ts';
import { compared, refused, saved } from './lists.ts';

const LISTS = {
  save: { store: saved, most: MOST_SAVED, full: 'kept.shortlistFull' },
  compare: { store: compared, most: MOST_COMPARED, full: 'kept.full' },
} as const;

/** Says a text in the dock at the foot of the window. */
export type Say = (key: keyof typeof kept, values?: Readonly<Record<string, string | number>>) => void;

/** Shows on each control within `root` whether it is pressed. */
export function showPressed(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-keep]')) {
    const list = listOf(button)?.store.get() ?? [];
    button.setAttribute('aria-pressed', String(isKept(list, slugOf(button))));
  }
}

/** Makes all controls of the page work, those to come included. */
export function listenToControls(say: Say): void {
  for (const { store } of Object.values(LISTS)) store.subscribe(() => showPressed(document));
  let warned = false;
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-keep]') : null;
    if (!button) return;
    press(button, say);
    if (refused.get() && !warned) say('kept.noStorage');
    warned ||= refused.get();
  });
}

function press(button: HTMLElement, say: Say): void {
  const list = listOf(button);
  if (!list) return;
  const { store, most, full } = list;
  const name = button.querySelector('[data-partner]')?.textContent?.trim() ?? '';
  const partner = { slug: slugOf(button), name, added: toIsoDate(new Date()) };
  const before: KeptList = store.get();
  const after = isKept(before, partner.slug) ? letGo(before, partner.slug) : keep(before, partner, most);
  if (after) store.set(after);
  else say(full, { most, name });
}

function listOf({ dataset }: HTMLElement) {
  return LISTS[dataset['keep'] as keyof typeof LISTS];
}

function slugOf(button: HTMLElement): string {
  return button.closest<HTMLElement>('[data-slug]')?.dataset['slug'] ?? '';
}
