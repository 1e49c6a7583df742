import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { logoAlt } from '#checks/logo-alt.ts';
import type { Partner } from '#domain/partner.ts';
import { aHub, aPartner, today } from '../builders.ts';

const logo = { path: 'partners/acme/logo.svg', size: 100 };
const run = (partner: Partner) => runChecks(aHub({ partners: [partner] }), { today }, [logoAlt]);

test('asks for the text of a logo', () => {
  expect(run(aPartner({ logo }))).toMatchObject([
    {
      severity: 'error',
      place: { file: 'partners/acme/profile.md', field: 'logoAlt' },
      message: 'Missing field `logoAlt`, expected what `partners/acme/logo.svg` shows',
    },
  ]);
});

test('accepts a logo with its text, and no logo', () => {
  expect(run(aPartner({ logo, logoAlt: 'A lighthouse' }))).toEqual([]);
  expect(run(aPartner())).toEqual([]);
});
