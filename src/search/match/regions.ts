/** The regions that the hub's partners serve, with their countries. */
import { fold } from '#lib/text.ts';
import type { DecodedIndex } from '../decode-index.ts';
import { countryNames } from './world-names.ts';
import { type WorldRegion, worldRegion } from './world-regions.ts';

export interface IndexRegion {
  /** Id of the facet's value. */
  readonly id: string;
  /** What people call it, countries' own names left out: those are needs of their own. */
  readonly names: readonly string[];
  /** Lower case codes, as facets have them. */
  readonly countries: readonly string[];
}

const kept = new WeakMap<DecodedIndex, readonly IndexRegion[]>();

/** Made once an index. */
export function regionsOfIndex(index: DecodedIndex): readonly IndexRegion[] {
  const known = kept.get(index) ?? readRegions(index);
  kept.set(index, known);
  return known;
}

function readRegions({ facets, locale }: DecodedIndex): IndexRegion[] {
  const byName = new Map(countryNames(['en', locale]).map(({ name, code }) => [fold(name), code]));
  return (facets.get('region')?.values ?? []).map(({ id, label, aliases }) => {
    const words = [id, label, ...aliases];
    const regions = words.flatMap((word): readonly WorldRegion[] => {
      const region = worldRegion(word);
      return region ? [region] : [];
    });
    const listed = label.split(/,| and | und |&| y | et | و/).flatMap((part) => byName.get(fold(part)) ?? []);
    const countries = [
      ...regions.slice(0, 1).flatMap((region) => region.countries.map((code) => code.toLowerCase())),
      ...listed,
    ];
    const names = [label, ...aliases, ...regions.flatMap((region) => region.names.slice(1))];
    return {
      id,
      names: [...new Set(names)].filter((name) => !byName.has(fold(name))),
      countries: [...new Set(countries)],
    };
  });
}
