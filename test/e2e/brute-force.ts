/** What the directory must find, worked out partner by partner: slow, and too simple to be wrong. */
import type { Hub } from '#domain/hub.ts';
import { isListed, type Partner } from '#domain/partner.ts';
import { FACETS } from '#search/facets.ts';
import { today } from '../builders.ts';

export type Chosen = Readonly<Record<string, readonly string[]>>;

/** Slugs of the listed partners that have one of the chosen values of every facet. */
export function expectedSlugs(hub: Hub, chosen: Chosen): string[] {
  return listed(hub)
    .filter((partner) => meets(partner, hub, chosen))
    .map(({ slug }) => slug);
}

/** For every value that a listed partner has: how many have it and meet the choice in all other facets. */
export function expectedCounts(hub: Hub, chosen: Chosen): string[] {
  return FACETS.flatMap((facet) => {
    const others = Object.fromEntries(Object.entries(chosen).filter(([key]) => key !== facet.key));
    const valuesOf = (partner: Partner) => facet.valuesOf(partner, hub, today);
    const values = facet.inOrder(new Set(listed(hub).flatMap(valuesOf)), hub);
    return values.map((value) => {
      const having = listed(hub).filter(
        (partner) => valuesOf(partner).includes(value) && meets(partner, hub, others),
      );
      return `${facet.title(hub)}: ${value} ${having.length}`;
    });
  });
}

function listed(hub: Hub): Partner[] {
  return [...hub.partners.values()].filter(isListed);
}

function meets(partner: Partner, hub: Hub, chosen: Chosen): boolean {
  return FACETS.every(({ key, valuesOf }) => {
    const values = chosen[key] ?? [];
    return values.length === 0 || valuesOf(partner, hub, today).some((value) => values.includes(value));
  });
}
