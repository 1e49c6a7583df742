import { expect, test } from 'vitest';
import * as z from 'zod';
import { termOf } from '#domain/taxonomy.ts';
import { termFieldsOf, termUses, termUsesOf } from '#domain/term-uses.ts';
import { aHub, aPartner, aProfile } from '../builders.ts';

test('finds every field of terms in the profile, absent ones left out', () => {
  const profile = aProfile({ expertise: ['planning', 'training'], regions: ['europe'] });
  expect(termUses(profile)).toEqual([
    { taxonomy: 'expertise', id: 'planning', field: 'expertise.0' },
    { taxonomy: 'expertise', id: 'training', field: 'expertise.1' },
    { taxonomy: 'regions', id: 'europe', field: 'regions.0' },
  ]);
});

test('the profile has a field for each of the four taxonomies', () => {
  const profile = aProfile({ services: ['a'], industries: ['b'], regions: ['c'] });
  expect(new Set(termUses(profile).map(({ taxonomy }) => taxonomy))).toEqual(
    new Set(['expertise', 'services', 'industries', 'regions']),
  );
});

test('a new field is found wherever it is added to a schema', () => {
  const schema = z.strictObject({
    main: termOf('services').optional(),
    projects: z.array(z.strictObject({ industry: termOf('industries'), title: z.string() })),
    place: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('region'), in: termOf('regions') }),
    ]),
  });
  expect(termFieldsOf(schema).map(({ taxonomy, path }) => [taxonomy, path.map(String)])).toEqual([
    ['services', ['main']],
    ['industries', ['projects', 'Symbol(each entry)', 'industry']],
    ['regions', ['place', 'in']],
  ]);
});

test('names the file in which each term of a hub stands', () => {
  const certifications = [{ id: 'planner', on: '2026-01-01' }];
  const hub = aHub({ partners: [aPartner({ expertise: ['training'], roster: { certifications } })] });
  expect([...termUsesOf(hub)]).toEqual([
    { file: 'partners/acme/profile.md', taxonomy: 'expertise', id: 'training', field: 'expertise.0' },
    {
      file: 'content/roster/acme.yml',
      taxonomy: 'certifications',
      id: 'planner',
      field: 'certifications.0.id',
    },
  ]);
});
