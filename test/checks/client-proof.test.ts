import { expect, test } from 'vitest';
import { clientProof } from '#checks/client-proof.ts';
import { runChecks } from '#checks/index.ts';
import { aHub, aPartner, today } from '../builders.ts';

const fieldsFor = (proof: string) =>
  runChecks(
    aHub({
      partners: [
        aPartner({
          website: 'https://www.acme.example/',
          references: [{ client: 'Museum', quote: 'Good.', proof }],
          caseStudies: [
            {
              client: 'Museum',
              task: 'Plan',
              result: 'Planned',
              date: '2026-04',
              confirmedByClient: { on: '2026-05-01', proof },
            },
          ],
        }),
      ],
    }),
    { today },
    [clientProof],
  ).map(({ place }) => place.field);

test('accepts a page of the client', () => {
  expect(fieldsFor('https://museum.example/partners')).toEqual([]);
});

test('refuses a page of the partner, with or without `www.`', () => {
  expect(fieldsFor('https://acme.example/clients')).toEqual([
    'caseStudies.0.confirmedByClient.proof',
    'references.0.proof',
  ]);
});
