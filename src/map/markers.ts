/** Circles as they are drawn: with their number, and where their name stands. Runs in the browser, too. */
import { type Cluster, clusterSpots, type Spot } from './clusters.ts';
import { VIEW } from './frame.ts';

/**
 * CSS px for which the static maps are laid out. A map shows the layer of the greatest width that it has; see the container
 * queries of `map.css`. The least is that of the narrowest phone, so targets never get smaller than they must be.
 */
export const LAYER_WIDTHS = [320, 460, 640, 880] as const;

/** In units of the view box. */
export interface Marker {
  readonly key: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the dot that stands for a single partner. */
  readonly dot: number;
  readonly fontSize: number;
  /** Beginning of the line, middle or end, so that a name near the edge stays on the map. */
  readonly label: { readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

const FONT_SIZE = 11;
const DOT = 4;
/** Shares of the width in which names begin, or end, at their circle. */
const EDGE = 0.2;

/** Markers of a map that is `width` CSS px wide, largest first. */
export function toMarkers(spots: readonly Spot[], width: number): Marker[] {
  const unit = VIEW.width / width;
  return clusterSpots(spots, width).map((cluster) => toMarker(cluster, unit));
}

function toMarker({ key, count, x, y, radius }: Cluster, unit: number): Marker {
  const fontSize = FONT_SIZE * unit;
  const fitsAbove = y - radius > 2 * fontSize;
  return {
    key,
    count,
    x: toTenth(x),
    y: toTenth(y),
    radius: toTenth(radius),
    dot: toTenth(DOT * unit),
    fontSize: toTenth(fontSize),
    label: {
      y: toTenth(fitsAbove ? y - radius - fontSize / 2 : y + radius + 1.2 * fontSize),
      anchor: anchorAt(x / VIEW.width),
    },
  };
}

function anchorAt(share: number): Marker['label']['anchor'] {
  if (share < EDGE) return 'start';
  return share > 1 - EDGE ? 'end' : 'middle';
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
