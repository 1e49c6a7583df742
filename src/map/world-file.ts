/** What a map of results needs beside the search index: `/map/world.json`. */
import { AREAS } from './areas.ts';
import { type Point, WORLD_FRAME } from './frame.ts';
import { landDots } from './land.ts';

export interface WorldFile {
  /** The `d` of the path of land. */
  readonly land: string;
  /** By ISO 3166-1 alpha-2 code: where partners stand whose city is not known, in units of the view box. */
  readonly countries: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** By id: names of the parts of the world. */
  readonly areas: Readonly<Record<string, string>>;
}

/** `pointOf` and `nameOf` are for countries, and for the codes of areas. */
export function toWorldFile(
  countries: Iterable<string>,
  pointOf: (country: string) => Point | undefined,
  nameOf: (code: string) => string,
): WorldFile {
  const points = [...countries].flatMap((country): [string, [number, number]][] => {
    const point = pointOf(country);
    return point ? [[country, [point.x, point.y]]] : [];
  });
  return {
    land: landDots(WORLD_FRAME),
    countries: Object.fromEntries(points),
    areas: Object.fromEntries([...AREAS.values()].map(({ id, code }) => [id, nameOf(code)])),
  };
}
