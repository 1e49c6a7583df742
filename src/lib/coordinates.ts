/** Places on the globe. */

/** In degrees; north and east are positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

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
