/** How far away somebody may be, and at what hours. Where the reader is stays in this page: nothing sends or stores it. */
import type { Coordinates } from '#lib/coordinates.ts';
import { formatKilometres } from '#lib/intl.ts';
import { USUAL_KM } from '#search/url-state.ts';
import type { Asked, DirectoryStore } from './directory-store.ts';
import { need } from './dom.ts';
import { pageTexts } from './texts.ts';

export interface NearPanel {
  show(asked: Asked): void;
}

/** A place that is only asked for roughly need not be found exactly. */
const ROUGHLY: PositionOptions = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 600_000 };

export function createNearPanel(place: HTMLElement, store: DirectoryStore): NearPanel {
  const t = pageTexts();
  const km = need<HTMLSelectElement>(place, '[data-km]');
  const here = need<HTMLButtonElement>(place, '[data-here]');
  const note = need(place, '[data-here-note]');
  const hours = need<HTMLSelectElement>(place, '[data-hours]');
  need(place, '[data-zone]').textContent = t('directory.yourZone', {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  here.hidden = !('geolocation' in navigator);
  note.hidden = here.hidden;
  km.addEventListener('change', () => store.change(reachOf(store.get(), Number(km.value))));
  hours.addEventListener('change', () => store.change({ overlap: Number(hours.value) || undefined }));
  here.addEventListener('click', async () => {
    if (store.get().here) {
      store.change({ here: undefined });
      return;
    }
    note.textContent = t('directory.locating');
    const position = await locate();
    note.textContent = t(position ? 'directory.located' : 'directory.notLocated');
    const reach = Number(km.value) || USUAL_KM;
    if (position) store.change({ near: undefined, here: { position, km: reach } });
  });
  return {
    show(asked) {
      const reach = asked.here ?? asked.near;
      km.disabled = !reach && !onlyCity(asked);
      km.value = reach ? String(reach.km) : '';
      // An address may name a distance that is not offered.
      if (reach && km.value === '') km.append(optionOf(reach.km));
      here.setAttribute('aria-pressed', String(asked.here !== undefined));
      hours.value = String(asked.overlap ?? '');
    },
  };
}

function optionOf(km: number): HTMLOptionElement {
  return new Option(formatKilometres(km, document.documentElement.lang), String(km), true, true);
}

/** What another distance changes: around the reader, or around the one chosen city, which then is no choice any more. */
function reachOf({ here, near, selections }: Asked, km: number): Partial<Asked> {
  if (here) return { here: km ? { ...here, km } : undefined };
  const city = near?.city ?? selections.get('city')?.[0];
  if (city === undefined) return {};
  return {
    near: km ? { city, km } : undefined,
    selections: new Map([...selections, ['city', km ? [] : [city]]]),
  };
}

function onlyCity({ selections }: Asked): boolean {
  return selections.get('city')?.length === 1;
}

/** The reader's place, when the browser may tell it. */
function locate(): Promise<Coordinates | undefined> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      () => resolve(undefined),
      ROUGHLY,
    );
  });
}
