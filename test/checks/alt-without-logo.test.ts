import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { altWithoutLogo } from '#checks/alt-without-logo.ts';
import type { Partner } from '#domain/partner.ts';
import { aHub, aPartner, today } from '../builders.ts';

const run = (partner: Partner) => runChecks(aHub({ partners: [partner] }), { today }, [altWithoutLogo]);

test('asks for the logo that a text describes', () => {
  expect(run(aPartner({ logoAlt: 'A lighthouse' }))).toMatchObject([
    { severity: 'warning', place: { file: 'partners/acme/profile.md', field: 'logoAlt' } },
  ]);
});

test('accepts a logo with its text, and neither', () => {
  const logo = { path: 'partners/acme/logo.svg', size: 100 };
  expect(run(aPartner({ logo, logoAlt: 'A lighthouse' }))).toEqual([]);
  expect(run(aPartner())).toEqual([]);
});
