/** An invented partner, vocabulary and tier for the documentation page. */
import type * as z from 'zod';
import type { apiIndexShape } from './api-index.ts';
import type { partnerListShape, partnerShape, partnerSummaryShape } from './partner.ts';
import type { jsonSchemaShape } from './schemas.ts';
import type { taxonomyListShape } from './taxonomy.ts';
import type { tierListShape } from './tier.ts';

const root = 'https://partners.example/';

const summary: z.input<typeof partnerSummaryShape> = {
  slug: 'harbour-lane',
  name: 'Harbour Lane',
  headline: 'We plan office moves for charities, down to the last chair.',
  kinds: ['agency'],
  tier: 'trusted',
  base: { city: 'Porto', country: 'PT', timeZone: 'Europe/Lisbon' },
  expertise: ['planning'],
  services: ['workshops'],
  industries: ['charities'],
  regions: ['southern-europe'],
  languages: ['pt', 'en'],
  lifecycle: { status: 'active' },
  formerSlugs: ['harbour-planning'],
  page: `${root}partners/harbour-lane/`,
  document: `${root}api/v1/partners/harbour-lane.json`,
};

export const partnerExample: z.input<typeof partnerShape> = {
  ...summary,
  description: '<p>Four planners, one van.</p>',
  logo: `${root}logos/harbour-lane.webp`,
  website: 'https://harbour-lane.example/',
  relationship: 'independent',
  tierSince: '2026-02-01',
  joined: '2025-06-12',
  checked: '2026-02-01',
  certifications: [{ id: 'planner', on: '2026-03-12', until: '2028-03-11' }],
  confirmed: '2026-10-30',
  claimed: true,
  owners: ['harbour-lane'],
  budget: { currency: 'EUR', from: 4000, to: 30000 },
  teamSize: 4,
  founded: 2014,
  engagement: ['remote', 'on-site'],
  availability: { status: 'from', from: '2027-01-11', confirmed: '2026-10-30' },
  contact: { form: 'https://harbour-lane.example/contact', replyDays: 2 },
  links: [{ type: 'blog', url: 'https://harbour-lane.example/notes' }],
  people: [{ name: 'Inês Prata', role: 'Planner' }],
  caseStudies: [
    {
      id: 'a-lifeboat-charity-2026-04',
      client: 'A lifeboat charity',
      task: 'Move 40 desks in a weekend.',
      result: 'Work went on at 9 on Monday.',
      date: '2026-04',
      figures: [{ value: '40', label: 'desks in one weekend' }],
      expertise: ['planning'],
      industry: 'charities',
    },
  ],
  references: [
    {
      client: 'Lighthouse Friends',
      quote: 'Nothing was lost, not even the plants.',
      proof: 'https://lighthouse-friends.example/thanks',
      date: '2026-05',
    },
  ],
  channels: [],
  claims: [
    { field: 'base', source: 'checked', on: '2026-02-01' },
    { field: 'references.0', source: 'client-confirmed', on: '2026-05' },
    { field: 'teamSize', source: 'self-declared', on: '2026-10-30' },
  ],
  linksChecked: '2026-11-02',
  deadLinks: ['links.0.url'],
};

export const partnerListExample: z.input<typeof partnerListShape> = {
  partners: [summary],
  moved: [{ slug: 'quay-street', successor: 'harbour-lane' }],
  gone: [{ slug: 'quay-street', on: '2026-03-31', reason: 'merged', successor: 'harbour-lane' }],
};

export const taxonomyListExample: z.input<typeof taxonomyListShape> = {
  taxonomies: [
    {
      name: 'industries',
      title: 'Industries',
      singular: 'Industry',
      terms: [
        {
          id: 'charities',
          name: 'Charities',
          aliases: ['non-profits'],
          renamedFrom: ['ngo'],
          parent: 'civic',
        },
      ],
    },
  ],
};

export const tierListExample: z.input<typeof tierListShape> = {
  tiers: [
    {
      id: 'trusted',
      name: 'Trusted',
      rank: 1,
      summary: 'Has shown finished work.',
      requirements: ['Two client references, checked by an editor.'],
    },
  ],
};

export const schemaExample: z.input<typeof jsonSchemaShape> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `${root}api/v1/schemas/tiers.json`,
  title: 'Tiers',
  description: 'All tiers: `content/tiers.yml`.',
  type: 'object',
  properties: { tiers: { type: 'array', minItems: 1, maxItems: 8 } },
  required: ['tiers'],
  additionalProperties: false,
};

export const indexExample: z.input<typeof apiIndexShape> = {
  version: 1,
  name: 'Example Partners',
  description: 'Find an expert.',
  page: root,
  documentation: `${root}api/`,
  endpoints: [{ title: 'Tiers', address: `${root}api/v1/tiers.json` }],
  schemas: [`${root}api/v1/schemas/tiers.json`],
};
