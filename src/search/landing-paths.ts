/** Addresses of landing pages: those that are there, and those that may have been there but list nobody now. */
import type { Hub } from '#domain/hub.ts';
import type { Facet } from './facet.ts';
import { facetTables } from './facet-table.ts';
import { FACETS } from './facets.ts';
import { toRecords } from './record.ts';

export interface LandingPaths {
  /** Below the base path and the language, as `/experts/expertise/planning/`. */
  readonly living: ReadonlySet<string>;
  /** Addresses without a page, each with the page nearest to what it listed. */
  readonly vacant: ReadonlyMap<string, string>;
}

const DIRECTORY_PATH = '/experts/';

/**
 * A page goes when the last partner with its value does, so values that are possible are looked at, and those of partners
 * that are gone. A wider value's page is the nearest.
 */
export function landingPaths(hub: Hub, today: string): LandingPaths {
  const tables = facetTables(toRecords(hub, today), hub);
  const living = new Set(tables.flatMap(({ key, values }) => values.map(({ id }) => landingPath(key, id))));
  const vacant = new Map<string, string>();
  for (const facet of FACETS) {
    for (const value of possibleValues(facet, hub, today)) {
      const path = landingPath(facet.key, value);
      if (living.has(path)) continue;
      const wider = facet.wider(value, hub).map((id) => landingPath(facet.key, id));
      vacant.set(path, wider.find((nearest) => living.has(nearest)) ?? DIRECTORY_PATH);
    }
  }
  return { living, vacant };
}

function landingPath(facet: string, value: string): string {
  return `${DIRECTORY_PATH}${facet}/${value}/`;
}

function possibleValues(facet: Facet, hub: Hub, today: string): Set<string> {
  const known = [...hub.partners.values()].flatMap((partner) => facet.valuesOf(partner, hub, today));
  return new Set([...facet.possible(hub), ...known]);
}
