/**
 * The one projection of all maps: Natural Earth I, turned so that its edge runs through the Bering Strait, and fitted to
 * the view box without Antarctica. Runs in the browser, too. Source: Šavrič, Jenny, Patterson, Petrovič and Hurni, A
 * Polynomial Equation for the Natural Earth Projection (2011).
 */
import type { Coordinates } from '#lib/coordinates.ts';
import type { Point } from './frame.ts';

/** Longitude of the middle of the map. */
export const MIDDLE = 11;
/** Units of the view box for a radian. */
export const SCALE = 148.2;
/** Where the equator meets the middle of the map, in the view box. */
export const ORIGIN: Point = { x: 391.5, y: 214.5 };

const DEGREE = Math.PI / 180;

/** To a tenth of a unit of the view box. */
export function project({ latitude, longitude }: Coordinates): Point {
  const f = latitude * DEGREE;
  const l = (((((longitude - MIDDLE + 180) % 360) + 360) % 360) - 180) * DEGREE;
  const [f2, f4] = [f ** 2, f ** 4];
  const x = l * (0.8707 - 0.131979 * f2 + f4 * (-0.013791 + f4 * (0.003971 * f2 - 0.001529 * f4)));
  const y = f * (1.007226 + f2 * (0.015085 + f4 * (-0.044475 + 0.028874 * f2 - 0.005916 * f4)));
  return { x: toTenth(ORIGIN.x + SCALE * x), y: toTenth(ORIGIN.y - SCALE * y) };
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
