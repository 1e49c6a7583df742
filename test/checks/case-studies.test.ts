import { expect, test } from 'vitest';
import { caseStudies } from '#checks/case-studies.ts';
import { runChecks } from '#checks/index.ts';
import type { Profile } from '#domain/partner.ts';
import { aHub, aPartner, today } from '../builders.ts';

const run = (profile: Partial<Profile>) =>
  runChecks(aHub({ partners: [aPartner(profile)] }), { today }, [caseStudies]).map(
    ({ place, message, hint }) => [place.field, message, hint],
  );
const study = { client: 'Museum', task: 'Plan', result: 'Planned', date: '2026-04' };
const about = (caseStudy: string) => ({
  client: 'Museum',
  quote: 'Good.',
  proof: 'https://museum.example/',
  caseStudy,
});

test('accepts ids of their own, made or given, and references that name one', () => {
  expect(
    run({
      caseStudies: [study, { ...study, id: 'museum-again' }],
      references: [about('museum-2026-04'), about('museum-again')],
    }),
  ).toEqual([]);
});

test('refuses a second case study with the same made or given id', () => {
  expect(run({ caseStudies: [study, study, { ...study, id: 'museum-2026-04' }] })).toEqual([
    [
      'caseStudies.1',
      'Unexpected id `museum-2026-04`, already that of case study 1',
      'Write an `id` of its own, as `museum-2026-04-2`.',
    ],
    [
      'caseStudies.2.id',
      'Unexpected id `museum-2026-04`, already that of case study 1',
      'Write an `id` of its own, as `museum-2026-04-2`.',
    ],
  ]);
});

test('refuses a reference about a case study that is not there, and names the nearest', () => {
  expect(run({ caseStudies: [study], references: [about('museum-2026-05')] })).toEqual([
    [
      'references.0.caseStudy',
      'Unexpected case study `museum-2026-05`, expected `museum-2026-04`',
      'Did you mean `museum-2026-04`?',
    ],
  ]);
  expect(run({ references: [about('museum')] })).toMatchObject([
    ['references.0.caseStudy', expect.any(String), expect.any(String)],
  ]);
});
