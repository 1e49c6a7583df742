/** Where the hub's partners are, and what their places are called and linked to in one language. */
import { countryName } from '#lib/intl.ts';
import { AREAS, areasOf } from '#map/areas.ts';
import type { Spot } from '#map/clusters.ts';
import { type Frame, frameAround, type Point, WORLD_FRAME } from '#map/frame.ts';
import { fullNameOf, nameOf, pageOf, type PlaceNames } from '#map/place-names.ts';
import { type Base, type LocatedBase, toSpots } from '#map/places.ts';
import { project } from '#map/projection.ts';
import { toWorldFile, type WorldFile } from '#map/world-file.ts';
import { loadWhereabouts, type Whereabouts } from '#repo/whereabouts.ts';
import type { SearchRecord } from '#search/record.ts';
import { getDirectory } from './directory.ts';
import type { Site } from './site.ts';

export interface Places {
  /** Bases of all listed partners that name a country. */
  readonly bases: readonly Base[];
  /** In the view box of the map of the world. */
  readonly spots: readonly Spot[];
  /** Partners that are nowhere on the map. */
  readonly unplaced: readonly SearchRecord[];
  /** `Berlin`, `Germany`, `Western Europe`. */
  nameOf(key: string): string;
  /** The same with the country of a city. */
  fullNameOf(key: string): string;
  hrefOf(key: string): string;
}

const made = new WeakMap<Site, Promise<Places>>();

/** Made once a language. */
export function getPlaces(site: Site): Promise<Places> {
  const known = made.get(site) ?? toPlaces(site);
  made.set(site, known);
  return known;
}

async function toPlaces(site: Site): Promise<Places> {
  const { ranked } = getDirectory(site);
  const whereabouts = await loadWhereabouts();
  const located = new Map(ranked.map((record) => [record, locate(record, whereabouts)]));
  const names = namesOf(site);
  return {
    bases: ranked.flatMap(baseOf),
    spots: toSpots([...located.values()].flat()),
    unplaced: ranked.filter((record) => !located.get(record)?.some(({ point }) => point)),
    nameOf: (key) => nameOf(key, names),
    fullNameOf: (key) => fullNameOf(key, names),
    hrefOf: (key) => site.link(pageOf(key)),
  };
}

/** With any city, whether or not it is known where it lies; none without a country. */
function baseOf({ base: { country }, values }: SearchRecord): Base[] {
  return country ? [{ country, city: values.get('city')?.[0] }] : [];
}

function locate(record: SearchRecord, whereabouts: Whereabouts): LocatedBase[] {
  return baseOf(record).map(({ country, city }) => {
    const found = city === undefined ? undefined : whereabouts.cityIn(country, record.base.city);
    return {
      country,
      city: found && city,
      count: 1,
      point: found ? project(found) : pointOf(country, whereabouts),
    };
  });
}

function pointOf(country: string, whereabouts: Whereabouts): Point | undefined {
  const middle = whereabouts.middleOf(country);
  return middle && project(middle);
}

function namesOf(site: Site): PlaceNames {
  const { t, locale } = site;
  const cities = new Map(
    getDirectory(site)
      .landings.filter(({ facet }) => facet === 'city')
      .map(({ value, label }) => [value, label]),
  );
  return {
    locale,
    city: (id) => cities.get(id) ?? id,
    country: (id) => countryName(id.toUpperCase(), locale),
    area: (id) => countryName(AREAS.get(id)?.code ?? id, locale),
    elsewhere: (country) => t('map.elsewhere', { country }),
    world: t('map.world'),
  };
}

/** What maps of results need beside the search index. */
export async function getWorldFile({ locale }: Site, { bases }: Places): Promise<WorldFile> {
  const whereabouts = await loadWhereabouts();
  return toWorldFile(
    new Set(bases.map(({ country }) => country)),
    (country) => pointOf(country, whereabouts),
    (code) => countryName(code, locale),
  );
}

/** A part of the world, or all of it, as its page shows it. */
export interface PlacesView {
  readonly frame: Frame;
  readonly spots: readonly Spot[];
  /** Partners there, and their countries. */
  readonly partners: number;
  readonly countries: number;
  /** Keys of the parts of the world that it lies in, widest first. */
  readonly wider: readonly string[];
}

export function viewPlaces({ bases, spots }: Places, area?: string): PlacesView {
  const isInside = ({ country }: Base) => area === undefined || areasOf(country).includes(area);
  const inside = bases.filter(isInside);
  const shown = spots.filter(({ chain }) => area === undefined || chain.includes(`area/${area}`));
  return {
    frame: area === undefined ? WORLD_FRAME : frameAround(shown),
    spots: shown,
    partners: inside.length,
    countries: new Set(inside.map(({ country }) => country)).size,
    wider: widerThan(area).map((id) => `area/${id}`),
  };
}

function widerThan(area: string | undefined): string[] {
  const parent = area === undefined ? undefined : AREAS.get(area)?.parent;
  return parent === undefined ? [] : [...widerThan(parent), parent];
}

/** Ids of the parts of the world in which somebody is. */
export function usedAreas({ bases }: Places): string[] {
  const used = new Set(bases.flatMap(({ country }) => areasOf(country)));
  return [...AREAS.keys()].filter((area) => used.has(area));
}
