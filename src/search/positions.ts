/** Places on the globe as the index says them; both directions. */
import type { Coordinates } from '#lib/coordinates.ts';
import type { EncodedPositions } from './index-format.ts';
import { readNumbers, writeNumbers } from './number-text.ts';

/** Steps of a degree. */
const FINE = 100;

export function encodePositions(positions: readonly (Coordinates | undefined)[]): EncodedPositions {
  const step = (degrees: number | undefined, least: number) =>
    degrees === undefined ? 0 : Math.round((degrees - least) * FINE) + 1;
  return {
    latitudes: writeNumbers(positions.map((position) => step(position?.latitude, -90))),
    longitudes: writeNumbers(positions.map((position) => step(position?.longitude, -180))),
  };
}

export function decodePositions({ latitudes, longitudes }: EncodedPositions): (Coordinates | undefined)[] {
  const east = readNumbers(longitudes);
  return Array.from(readNumbers(latitudes), (north, place) =>
    north === 0
      ? undefined
      : { latitude: (north - 1) / FINE - 90, longitude: ((east[place] ?? 0) - 1) / FINE - 180 },
  );
}
