/** The directory as pages show it: partners in ranked order, facets with counts, and the landing page of each value. */
import type { Hub } from '#domain/hub.ts';
import type { Facet } from '#search/facet.ts';
import { FACETS } from '#search/facets.ts';
import { type SearchRecord, toRecords } from '#search/record.ts';
import { today } from './config.ts';
import type { Site } from './site.ts';

/** Areas of the catalogue that the directory's scripts speak from. */
export const DIRECTORY_TEXTS = ['directory', 'row', 'card', 'table', 'map'] as const;

/** Rows on one page of the directory. */
export const PAGE_SIZE = 20;

export interface FacetValueView {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly href: string;
  /** How many wider values it has: its depth in an outline. */
  readonly depth: number;
}

export interface FacetView {
  readonly key: string;
  readonly title: string;
  /** Page of all values. */
  readonly href: string;
  readonly values: readonly FacetValueView[];
  /** How many values the rail lists before somebody looks for one. */
  readonly listed: number;
}

/** What opens and closes as one in the rail: a facet, or all that say where somebody is. */
export interface Section {
  readonly place: boolean;
  readonly facets: readonly FacetView[];
}

const PLACES = ['country', 'city'];

/** The sections of the rail, in order. */
export function toSections(facets: readonly FacetView[]): Section[] {
  const places = facets.filter(({ key }) => PLACES.includes(key));
  return facets.flatMap((facet): Section[] => {
    if (!places.includes(facet)) return [{ place: false, facets: [facet] }];
    return facet === places[0] ? [{ place: true, facets: places }] : [];
  });
}

export interface Landing {
  readonly facet: string;
  readonly title: string;
  readonly value: string;
  readonly label: string;
  /** In ranked order. */
  readonly records: readonly SearchRecord[];
}

export interface Directory {
  /** Listed partners in ranked order. */
  readonly ranked: readonly SearchRecord[];
  readonly facets: readonly FacetView[];
  readonly landings: readonly Landing[];
}

const made = new WeakMap<Site, Directory>();

/** Made once a language. */
export function getDirectory(site: Site): Directory {
  const known = made.get(site);
  if (known) return known;
  const directory = toDirectory(site);
  made.set(site, directory);
  return directory;
}

function toDirectory({ hub, link, landingOf }: Site): Directory {
  const ranked = toRecords(hub, today);
  const landings = FACETS.flatMap((facet) => toLandings(facet, ranked, hub));
  const facets = FACETS.map(({ key, title, listed, wider }) => ({
    key,
    title: title(hub),
    href: link(`/experts/${key}/`),
    values: landings
      .filter((landing) => landing.facet === key)
      .map(({ value, label, records }) => ({
        value,
        label,
        count: records.length,
        href: landingOf(key, value),
        depth: wider(value, hub).length,
      })),
    listed,
  }));
  return { ranked, landings, facets: facets.filter(({ values }) => values.length > 0) };
}

function toLandings(facet: Facet, ranked: readonly SearchRecord[], hub: Hub): Landing[] {
  const groups = new Map<string, SearchRecord[]>();
  for (const record of ranked) {
    for (const value of record.values.get(facet.key) ?? []) {
      const group = groups.get(value);
      if (group) group.push(record);
      else groups.set(value, [record]);
    }
  }
  return facet.inOrder(groups.keys(), hub).map((value) => ({
    facet: facet.key,
    title: facet.title(hub),
    value,
    label: facet.label(value, hub),
    records: groups.get(value) ?? [],
  }));
}
