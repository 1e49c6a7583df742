/** The results of the directory on a map. Loaded when somebody asks for the map, with all that only maps need. */
import { formatNumber } from '#lib/intl.ts';
import type { Spot } from '#map/clusters.ts';
import { type Marker, toMarkers } from '#map/markers.ts';
import { fullNameOf, nameOf, pageOf, type PlaceNames } from '#map/place-names.ts';
import type { WorldFile } from '#map/world-file.ts';
import type { DecodedIndex } from '#search/decode-index.ts';
import { makeShape, need } from './dom.ts';
import { fetchJson } from './engine.ts';
import { makeMarker } from './map-marker.ts';
import { spotsOf } from './map-spots.ts';
import { pageTexts } from './texts.ts';

export interface MapView {
  /** Shows the partners with these numbers, and no others. */
  show(ids: readonly number[]): void;
}

/**
 * Takes over the empty map of `components/map/ResultMap.astro`, which must be shown when something is drawn on it: circles
 * are laid out for its width. It draws the land at once, and the circles at each `show` and whenever the width changes. The
 * page's texts for scripts must have the area `map`.
 * Import this module lazily, and open the view once a page:
 *
 *     const { openMapView } = await import('./map-view.ts');
 *     const view = await openMapView(need(root, '[data-map-view]'), engine.index);
 *     view.show(result.ids);
 *
 * @throws when the map file cannot be had; then say `map.loadFailed`
 */
export async function openMapView(figure: HTMLElement, index: DecodedIndex): Promise<MapView> {
  const { home = '/' } = figure.dataset;
  const world = await fetchJson<WorldFile>(`${home}map/world.json`);
  const svg = need<SVGSVGElement>(figure, '[data-map]');
  const markers = makeShape('g', { class: 'shown' });
  svg.replaceChildren(makeShape('path', { class: 'land', d: world.land }), markers);
  const draw = drawer(markers, namesFrom(index, world), home);
  let spots: readonly Spot[] = [];
  let width = 0;
  new ResizeObserver(() => {
    const now = svg.getBoundingClientRect().width;
    if (now === width || now === 0) return;
    width = now;
    draw(spots, width);
  }).observe(svg);
  return {
    show(ids) {
      spots = spotsOf(ids, index, world);
      width = svg.getBoundingClientRect().width;
      if (width > 0) draw(spots, width);
      tellUnplaced(
        need(figure, '[data-unplaced]'),
        ids.length - spots.reduce((sum, { count }) => sum + count, 0),
      );
    },
  };
}

function namesFrom({ facets, locale }: DecodedIndex, { areas }: WorldFile): PlaceNames {
  const t = pageTexts();
  const labelOf = (key: string, id: string) => {
    const facet = facets.get(key);
    return facet?.values[facet.places.get(id) ?? -1]?.label ?? id;
  };
  return {
    locale,
    city: (id) => labelOf('city', id),
    country: (id) => labelOf('country', id),
    area: (id) => areas[id] ?? id,
    elsewhere: (country) => t('map.elsewhere', { country }),
    world: t('map.world'),
  };
}

/** Draws the circles anew; whoever is on one stays there, when it is still shown. */
function drawer(group: SVGElement, names: PlaceNames, home: string) {
  const t = pageTexts();
  const toElement = (marker: Marker) =>
    makeMarker(marker, {
      href: home + pageOf(marker.key).slice(1),
      name: nameOf(marker.key, names),
      label: t('map.marker', { place: fullNameOf(marker.key, names), count: marker.count }),
      count: formatNumber(marker.count, document.documentElement.lang),
    });
  return (spots: readonly Spot[], width: number): void => {
    const focused = group.contains(document.activeElement) ? document.activeElement : undefined;
    const key = focused?.getAttribute('data-key');
    group.replaceChildren(...toMarkers(spots, width).map(toElement));
    if (key) group.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
}

function tellUnplaced(place: HTMLElement, count: number): void {
  place.hidden = count === 0;
  need(place, 'a').textContent = pageTexts()('map.unplaced', { count });
}
