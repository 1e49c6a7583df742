/** On every page: how many partners are saved, the controls, and the dock once there is something in it. */
import { listenToControls } from './controls.ts';
import { compared, saved } from './lists.ts';

/** Where partners can be chosen, the chosen ones are shown too. */
const CHOOSING = '[data-keep], [data-card-template]';

/** Loaded when it is needed, since most visits never do. */
const openDock = async () => (await import('./dock.ts')).openDock();

listenToControls(async (key, values) => (await openDock()).say(key, values));

saved.subscribe(({ length }) => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-saved-count]')) {
    place.textContent = length > 0 ? length.toLocaleString(document.documentElement.lang) : '';
    place.hidden = length === 0;
  }
});

compared.subscribe((list) => {
  if (list.length > 0 && document.querySelector(CHOOSING)) void openDock();
});
