import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { contactInText } from '#checks/contact-in-text.ts';
import type { Partner } from '#domain/partner.ts';
import { aHub, aPartner, today } from '../builders.ts';

const run = (partner: Partner) =>
  runChecks(aHub({ partners: [partner] }), { today }, [contactInText]).map(({ place, message }) => [
    place.field,
    message,
  ]);

test('threat 41: finds a mail address in the long description', () => {
  expect(run(aPartner({ body: 'Write to ada@acme.example!' }))).toEqual([
    ['body', 'Unexpected mail address `ada@acme.example`, expected none in a text'],
  ]);
});

test('finds a phone number in the headline, and details deep in the record', () => {
  const caseStudies = [{ client: 'Museum', task: 'ask ada@acme.example', result: 'Done', date: '2026-01' }];
  const headline = 'Ring +351 22 123 45 67 and we plan.';
  expect(run(aPartner({ headline, caseStudies }))).toEqual([
    ['caseStudies.0.task', 'Unexpected mail address `ada@acme.example`, expected none in a text'],
    ['headline', 'Unexpected phone number `+351 22 123 45 67`, expected none in a text'],
  ]);
});

test('accepts the mail address that was published by opt-in, dates and web addresses', () => {
  expect(
    run(
      aPartner({
        contact: { email: 'ada@acme.example', publishEmail: true, form: 'https://acme.example/contact' },
        confirmed: '2026-11-01',
        body: 'Since 2012-05-06 we made [12 plans](https://acme.example/@ada).',
      }),
    ),
  ).toEqual([]);
});
