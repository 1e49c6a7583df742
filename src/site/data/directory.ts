/** The directory as pages show it: partners in ranked order, facets with counts, and the landing page of each value. */
import type { Hub } from '#domain/hub.ts';
import { isListed, type Partner } from '#domain/partner.ts';
import type { Facet } from '#search/facet.ts';
import { FACETS } from '#search/facets.ts';
import { basePoints, byRank, explain } from '#search/ranking.ts';
import { today } from './config.ts';
import { landingOf } from './links.ts';

/** Rows on one page of the directory. */
export const PAGE_SIZE = 24;

export interface FacetValueView {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

export interface FacetView {
  readonly key: string;
  readonly title: string;
  readonly values: readonly FacetValueView[];
}

export interface Landing {
  readonly facet: string;
  readonly title: string;
  readonly value: string;
  readonly label: string;
  /** In ranked order. */
  readonly partners: readonly Partner[];
}

export interface Directory {
  /** Listed partners in ranked order. */
  readonly ranked: readonly Partner[];
  readonly facets: readonly FacetView[];
  readonly landings: readonly Landing[];
}

const made = new WeakMap<Hub, Directory>();

/** Made once a hub. */
export function getDirectory(hub: Hub): Directory {
  const known = made.get(hub);
  if (known) return known;
  const directory = toDirectory(hub);
  made.set(hub, directory);
  return directory;
}

function toDirectory(hub: Hub): Directory {
  const ranked = [...hub.partners.values()]
    .filter(isListed)
    .map((partner) => ({ partner, slug: partner.slug, points: basePoints(explain(partner, hub, today)) }))
    .sort(byRank(today))
    .map(({ partner }) => partner);
  const landings = FACETS.flatMap((facet) => toLandings(facet, ranked, hub));
  const facets = FACETS.map(({ key, title }) => ({
    key,
    title: title(hub),
    values: landings.filter((landing) => landing.facet === key).map(toValue),
  }));
  return { ranked, landings, facets: facets.filter(({ values }) => values.length > 0) };
}

function toLandings(facet: Facet, ranked: readonly Partner[], hub: Hub): Landing[] {
  const groups = new Map<string, Partner[]>();
  for (const partner of ranked) {
    for (const value of facet.valuesOf(partner, hub, today)) {
      const group = groups.get(value);
      if (group) group.push(partner);
      else groups.set(value, [partner]);
    }
  }
  return facet.inOrder(groups.keys(), hub).map((value) => ({
    facet: facet.key,
    title: facet.title(hub),
    value,
    label: facet.label(value, hub),
    partners: groups.get(value) ?? [],
  }));
}

function toValue({ facet, value, label, partners }: Landing): FacetValueView {
  return { value, label, count: partners.length, href: landingOf(facet, value) };
}
