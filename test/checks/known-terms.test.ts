import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { knownTerms } from '#checks/known-terms.ts';
import type { Profile } from '#domain/partner.ts';
import { aHub, aPartner, aTaxonomy, today } from '../builders.ts';

const taxonomies = [
  aTaxonomy('expertise', [
    { id: 'planning', name: 'Project planning', aliases: ['scheduling'] },
    { id: 'training', name: 'Team training', renamedFrom: ['teaching'] },
  ]),
  aTaxonomy('regions', ['europe']),
  aTaxonomy('services', ['workshops']),
  aTaxonomy('industries', ['culture']),
];
const run = (profile: Partial<Profile>, known = taxonomies) =>
  runChecks(aHub({ partners: [aPartner(profile)], taxonomies: known }), { today }, [knownTerms]);

test.each([
  ['plannig', 'planning', 'Project planning'],
  ['Project planning', 'planning', 'Project planning'],
  ['Scheduling', 'planning', 'Project planning'],
  ['teachin', 'training', 'Team training'],
])('takes `%s` for `%s`', (written, id, name) => {
  expect(run({ expertise: ['training', written] })).toEqual([
    {
      check: 'known-terms',
      severity: 'error',
      place: { file: 'partners/acme/profile.md', field: 'expertise.1' },
      message: `Unexpected term \`${written}\`, expected \`${id}\``,
      hint: `Did you mean \`${id}\` (${name})?`,
    },
  ]);
});

test('lists the terms when nothing is near', () => {
  const [problem] = run({ expertise: ['blockchain'] });
  expect(problem?.message).toContain('expected an id from `content/taxonomy/expertise.yml`');
  expect(problem?.hint).toContain('`planning`, `training`');
});

test('looks at every field of terms', () => {
  const fields = run({ regions: ['x'], services: ['x'], industries: ['x'] }).map(({ place }) => place.field);
  expect(fields).toEqual(['industries.0', 'regions.0', 'services.0']);
});

test('accepts present and earlier ids', () => {
  expect(run({ expertise: ['planning', 'teaching'], regions: ['europe'] })).toEqual([]);
});

test('says once that a taxonomy is missing, however many profiles need it', () => {
  const hub = aHub({
    partners: [aPartner({ slug: 'a', services: ['x', 'y'] }), aPartner({ slug: 'b', services: ['z'] })],
  });
  const problems = runChecks(hub, { today }, [knownTerms]);
  expect(problems.map(({ place }) => place)).toEqual([{ file: 'content/taxonomy/services.yml' }]);
  expect(problems[0]?.message).toContain('`x`');
});

test('looks at the terms of rosters too', () => {
  const certifications = [{ id: 'planer', on: '2026-01-01' }];
  const hub = aHub({
    partners: [aPartner({ roster: { certifications } })],
    taxonomies: [...taxonomies, aTaxonomy('certifications', ['planner'])],
  });
  expect(runChecks(hub, { today }, [knownTerms])).toMatchObject([
    {
      place: { file: 'content/roster/acme.yml', field: 'certifications.0.id' },
      message: 'Unexpected term `planer`, expected `planner`',
    },
  ]);
});
