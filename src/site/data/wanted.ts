/** Whom the program looks for: what editors wrote, and where no partner is by the partners alone. No searches are known here. */
import type { Wanted } from '#domain/wanted.ts';
import { type Cell, coverageOf, type What, widestGaps } from '#search/coverage.ts';
import { FACETS } from '#search/facets.ts';
import { getDirectory } from './directory.ts';
import { getSite, type Site } from './site.ts';

export interface Wish {
  /** What, where and in which language, as far as it is said. */
  readonly parts: readonly Term[];
  readonly note: string | undefined;
}

export interface Term {
  readonly label: string;
  /** Page of those who have it; absent where nobody does. */
  readonly href: string | undefined;
}

/** What nobody does at one place. */
export interface Gap {
  readonly place: readonly Term[];
  readonly missing: readonly Term[];
}

/** Places on the page, and things for each: the greatest gaps. */
const MOST_PLACES = 12;
const MOST_THINGS = 8;

/** What editors wrote, in their order. */
export function wishesOf(site: Site): Wish[] {
  return site.hub.wanted.map((wanted) => ({ parts: partsOf(wanted, site), note: wanted.note }));
}

function partsOf({ service, expertise, country, language }: Wanted, site: Site): Term[] {
  const values = {
    service,
    expertise,
    country: country?.toLowerCase(),
    language: language?.replace(/-.*/, ''),
  };
  return Object.entries(values).flatMap(([key, value]) => (value ? toTerm(key, value, site) : []));
}

const made = new WeakMap<Site, readonly Cell[]>();

/** The same in every language, so it is made once a hub. */
async function cellsOfHub(): Promise<readonly Cell[]> {
  const site = await getSite(undefined);
  const cells = made.get(site) ?? coverageOf(getDirectory(site).ranked);
  made.set(site, cells);
  return cells;
}

/** The greatest gaps by place, where most is missing first. */
export async function gapsOf(site: Site): Promise<Gap[]> {
  const cells = widestGaps(await cellsOfHub(), (what) => widerThan(what, site));
  const byPlace = Map.groupBy(cells, ({ country, language }) => `${country ?? ''} ${language ?? ''}`);
  return [...byPlace.values()]
    .sort((a, b) => sumOf(b) - sumOf(a))
    .slice(0, MOST_PLACES)
    .map((list) => toGap(list, site));
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { expected }) => sum + expected, 0);
}

function toGap(cells: readonly Cell[], site: Site): Gap {
  const [{ country, language } = {}] = cells;
  const place = Object.entries({ country, language }).flatMap(([key, value]) =>
    value ? toTerm(key, value, site) : [],
  );
  const missing = cells
    .slice(0, MOST_THINGS)
    .flatMap(({ what }) => (what ? toTerm(what.facet, what.value, site) : []));
  return { place, missing };
}

function widerThan({ facet, value }: What, { hub }: Site): readonly string[] {
  return FACETS.find(({ key }) => key === facet)?.wider(value, hub) ?? [];
}

function toTerm(key: string, value: string, site: Site): Term {
  const known = getDirectory(site).landings.some(
    (landing) => landing.facet === key && landing.value === value,
  );
  const facet = FACETS.find((candidate) => candidate.key === key);
  const present = facet?.renames(site.hub).get(value) ?? value;
  return {
    label: facet?.label(present, site.hub) ?? present,
    href: known ? site.landingOf(key, present) : undefined,
  };
}
