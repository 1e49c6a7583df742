/** Places on the globe. */

/** In degrees; north and east are positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** What the gazetteer knows of a city. */
export interface CityFacts extends Coordinates {
  /** IANA name. */
  readonly timeZone: string;
}

/** Mean radius of the earth in kilometres. Source: International Union of Geodesy and Geophysics, GRS 80, R1. */
const RADIUS = 6_371.0088;

const DEGREE = Math.PI / 180;

/** The weighted middle of places: the direction of the mean of their unit vectors. `undefined` where they have no weight. */
export function middleOf(
  places: Iterable<Coordinates & { readonly weight: number }>,
): Coordinates | undefined {
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude, weight } of places) {
    const level = weight * Math.cos(latitude * DEGREE);
    x += level * Math.cos(longitude * DEGREE);
    y += level * Math.sin(longitude * DEGREE);
    z += weight * Math.sin(latitude * DEGREE);
  }
  if (x === 0 && y === 0 && z === 0) return undefined;
  return { latitude: Math.atan2(z, Math.hypot(x, y)) / DEGREE, longitude: Math.atan2(y, x) / DEGREE };
}

/** Along the earth's surface. Source: haversine formula; Sinnott, Virtues of the Haversine, Sky and Telescope 68 (1984). */
export function kilometresBetween(a: Coordinates, b: Coordinates): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * DEGREE) / 2) ** 2;
  const level = Math.cos(a.latitude * DEGREE) * Math.cos(b.latitude * DEGREE);
  const square = half(a.latitude, b.latitude) + level * half(a.longitude, b.longitude);
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
}
