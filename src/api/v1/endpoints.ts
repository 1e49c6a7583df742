/** Every document of the API: its routes and its documentation page are made from this list. */
import { defineEndpoint, type Endpoint } from './endpoint.ts';
import {
  indexExample,
  partnerExample,
  partnerListExample,
  schemaExample,
  taxonomyListExample,
  tierListExample,
} from './examples.ts';
import { apiIndexShape, toApiIndex } from './api-index.ts';
import { listedAddresses, partnerListShape, partnerShape, toPartner, toPartnerList } from './partner.ts';
import { jsonSchemaShape, toFileSchema } from './schemas.ts';
import { taxonomyListShape, toTaxonomyList } from './taxonomy.ts';
import { tierListShape, toTierList } from './tier.ts';

const documents: readonly Endpoint[] = [
  defineEndpoint({
    pattern: 'partners.json',
    title: 'All partners',
    description:
      'Every listed partner in short. Suspended partners and those who are gone are not listed; `gone` tells since when and why, and `moved` who carries on the work.',
    shape: partnerListShape,
    example: partnerListExample,
    documents: (context) => [{ path: 'partners', value: () => toPartnerList(context) }],
  }),
  defineEndpoint({
    pattern: 'partners/{slug}.json',
    title: 'One partner',
    description:
      'Everything public of one listed partner; a former slug has the document of the present one. Anything else, a suspended partner included, answers 404.',
    shape: partnerShape,
    example: partnerExample,
    documents: (context) =>
      listedAddresses(context.hub).map(({ slug, partner }) => ({
        path: `partners/${slug}`,
        value: () => toPartner(partner, context),
      })),
  }),
  defineEndpoint({
    pattern: 'taxonomies.json',
    title: 'Taxonomies',
    description: 'Names behind the ids of expertise, services, industries and regions.',
    shape: taxonomyListShape,
    example: taxonomyListExample,
    documents: (context) => [{ path: 'taxonomies', value: () => toTaxonomyList(context) }],
  }),
  defineEndpoint({
    pattern: 'tiers.json',
    title: 'Tiers',
    description: 'The levels of the program and what earns them.',
    shape: tierListShape,
    example: tierListExample,
    documents: (context) => [{ path: 'tiers', value: () => toTierList(context) }],
  }),
  defineEndpoint({
    pattern: 'schemas/{kind}.json',
    title: 'JSON Schemas',
    description:
      'What the files of this hub may hold, as JSON Schema (draft 7) with the terms of this hub. The start lists them all. Rules between fields are beyond a schema; `hub check` knows them.',
    shape: jsonSchemaShape,
    example: schemaExample,
    documents: (context) =>
      Object.entries(context.collections).map(([kind, { schema }]) => ({
        path: `schemas/${kind}`,
        value: () => toFileSchema(kind, schema, context),
      })),
  }),
];

const apiIndex = defineEndpoint({
  pattern: 'index.json',
  title: 'Start',
  description: 'What there is: the hub and the addresses of this list.',
  shape: apiIndexShape,
  example: indexExample,
  documents: (context) => [{ path: 'index', value: () => toApiIndex(documents, context) }],
});

/** The start first, then what it names. */
export const endpoints: readonly Endpoint[] = [apiIndex, ...documents];
