/**
 * The one projection of all maps: Natural Earth I (Šavrič, Jenny, Patterson, Petrovič and Hurni, 2011), turned so that its
 * edge runs through the Bering Strait, fitted to the view box without Antarctica.
 */
import { type GeoProjection, geoNaturalEarth1 } from 'd3-geo';
import { feature } from 'topojson-client';
import world from 'world-atlas/land-50m.json' with { type: 'json' };
import { type Point, VIEW } from './frame.ts';

/** Longitude of the middle of the map. */
const MIDDLE = 11;
/** Land that lies wholly south of this latitude is Antarctica. */
const ANTARCTIC = -60;
/** Room around the land, in units of the view box. */
const MARGIN = 8;

type Polygons = { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] };

export interface Globe {
  readonly land: Polygons;
  readonly projection: GeoProjection;
}

let kept: Globe | undefined;

/** Outlines of all land, and the projection that fits them. Made once. */
export function theGlobe(): Globe {
  kept ??= makeGlobe();
  return kept;
}

/** Degrees → units of the view box, to a tenth. */
export function project(latitude: number, longitude: number): Point {
  const [x = 0, y = 0] = theGlobe().projection([longitude, latitude]) ?? [];
  return { x: toTenth(x), y: toTenth(y) };
}

function makeGlobe(): Globe {
  const topology = world as unknown as Parameters<typeof feature>[0];
  const outlines = topology.objects['land'] && feature(topology, topology.objects['land']);
  const features = outlines && 'features' in outlines ? outlines.features : [];
  const coordinates = features
    .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
    .filter(([ring = []]) => ring.some(([, latitude = 0]) => latitude > ANTARCTIC));
  const land: Polygons = { type: 'MultiPolygon', coordinates };
  const { width, height } = VIEW;
  const projection = geoNaturalEarth1()
    .rotate([-MIDDLE, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      land,
    );
  return { land, projection };
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
