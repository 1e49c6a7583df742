/** Addresses of landing pages: those that are there, and those that may have been there but list nobody now. */
import type { Hub } from '#domain/hub.ts';
import type { Facet } from './facet.ts';
import { facetTables } from './facet-table.ts';
import { FACETS } from './facets.ts';
import type { SearchRecord } from './record.ts';

export interface LandingPaths {
  /** Below the base path and the language, as `/experts/expertise/planning/`. */
  readonly living: ReadonlySet<string>;
  /** Addresses with an earlier id, each with the page of the present one. */
  readonly moved: ReadonlyMap<string, string>;
  /** Addresses without a page, each with the page nearest to what it listed. */
  readonly vacant: ReadonlyMap<string, string>;
}

const DIRECTORY_PATH = '/experts/';

/**
 * A page goes when the last partner with its value does, so values that are possible are looked at, and those of partners
 * that are gone. A wider value's page is the nearest, then the list of all values.
 */
export function landingPaths(records: readonly SearchRecord[], hub: Hub, today: string): LandingPaths {
  const tables = facetTables(records, hub);
  const overviews = tables.map(({ key }) => overviewPath(key));
  const pages = tables.flatMap(({ key, values }) => values.map(({ id }) => landingPath(key, id)));
  const living = new Set([...overviews, ...pages]);
  const moved = new Map(FACETS.flatMap((facet) => movedPages(facet, hub)));
  const vacant = new Map(FACETS.flatMap((facet) => vacantPages(facet, living, hub, today)));
  return { living, moved, vacant };
}

function movedPages({ key, renames }: Facet, hub: Hub): [string, string][] {
  return [...renames(hub)].map(([earlier, id]) => [landingPath(key, earlier), landingPath(key, id)]);
}

function vacantPages(facet: Facet, living: ReadonlySet<string>, hub: Hub, today: string): [string, string][] {
  const overview = living.has(overviewPath(facet.key)) ? overviewPath(facet.key) : DIRECTORY_PATH;
  return [...possibleValues(facet, hub, today)].flatMap((value): [string, string][] => {
    const path = landingPath(facet.key, value);
    if (living.has(path)) return [];
    const wider = facet.wider(value, hub).map((id) => landingPath(facet.key, id));
    return [[path, wider.find((nearest) => living.has(nearest)) ?? overview]];
  });
}

function overviewPath(facet: string): string {
  return `${DIRECTORY_PATH}${facet}/`;
}

function landingPath(facet: string, value: string): string {
  return `${DIRECTORY_PATH}${facet}/${value}/`;
}

function possibleValues(facet: Facet, hub: Hub, today: string): Set<string> {
  const known = [...hub.partners.values()].flatMap((partner) => facet.valuesOf(partner, hub, today));
  return new Set([...facet.possible(hub), ...known]);
}
