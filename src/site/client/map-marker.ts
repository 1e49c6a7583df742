/** Draws a circle of the map as `components/map/PlaceMap.astro` does. */
import type { Marker } from '#map/markers.ts';
import { makeShape } from './dom.ts';

interface Words {
  readonly href: string;
  /** `Berlin`. */
  readonly name: string;
  /** `Berlin, Germany: 3 partners`. */
  readonly label: string;
  /** The number of partners as people write it. */
  readonly count: string;
}

/** A link to the place. */
export function makeMarker(marker: Marker, { href, name, label, count }: Words): SVGElement {
  const { key, x, y, radius, dot, fontSize } = marker;
  const single = marker.count === 1;
  const centre = { cx: String(x), cy: String(y) };
  const text = { x: String(x), 'font-size': String(fontSize) };
  return makeShape(
    'a',
    { class: single ? 'marker single' : 'marker', href, 'aria-label': label, 'data-key': key },
    makeShape('circle', { class: 'ground', ...centre, r: String(radius) }),
    single
      ? makeShape('circle', { class: 'dot', ...centre, r: String(dot) })
      : makeShape('text', { ...text, y: String(y) }, count),
    makeShape(
      'text',
      { class: 'name', ...text, y: String(marker.label.y), 'text-anchor': marker.label.anchor },
      name,
    ),
  );
}
