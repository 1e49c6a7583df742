/** Names of ids for the comparison, which the browser makes from documents that only hold ids. */
import type { Hub } from '#domain/hub.ts';
import { ENGAGEMENTS, PARTNER_KINDS, RELATIONSHIPS } from '#domain/partner.ts';
import type { TaxonomyName } from '#domain/taxonomy.ts';
import type { CompareData } from '#search/kept/compared-partner.ts';
import type { Site } from './site.ts';

export function toCompareData({ hub, t }: Site): CompareData {
  const tiers = [...hub.tiers.values()];
  return {
    labels: {
      tier: toRecord(
        tiers,
        ({ id }) => id,
        ({ name }) => name,
      ),
      kinds: toRecord(PARTNER_KINDS, String, (kind) => t(`facet.kind.${kind}`)),
      certifications: termNames('certifications', hub),
      expertise: termNames('expertise', hub),
      services: termNames('services', hub),
      industries: termNames('industries', hub),
      regions: termNames('regions', hub),
      engagement: toRecord(ENGAGEMENTS, String, (way) => t(`facet.engagement.${way}`)),
      relationship: toRecord(RELATIONSHIPS, String, (tie) => t(`compare.relationship.${tie}`)),
    },
    rings: toRecord(
      tiers,
      ({ id }) => id,
      ({ ring }) => ring,
    ),
  };
}

function termNames(taxonomy: TaxonomyName, hub: Hub): Readonly<Record<string, string>> {
  const terms = hub.taxonomies.get(taxonomy)?.terms.values() ?? [];
  return toRecord(
    [...terms],
    ({ id }) => id,
    ({ name }) => name,
  );
}

function toRecord<Item, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  named: (item: Item) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(items.map((item) => [keyOf(item), named(item)]));
}
