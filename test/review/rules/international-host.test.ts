import { expect, test } from 'vitest';
import { internationalHost } from '#review/rules/international-host.ts';
import { aHub } from '../../builders.ts';
import { anInput, anOwned } from '../a-pull.ts';
import { find } from '../find.ts';

const idn = 'https://xn--80ak6aa92e.example/';
const edit = (before: Parameters<typeof anOwned>[0], after: Parameters<typeof anOwned>[0]) =>
  find(
    internationalHost,
    anInput({ base: aHub({ partners: [anOwned(before)] }), head: aHub({ partners: [anOwned(after)] }) }),
  );

test.for([
  ['the website', { website: idn }],
  ['a link', { links: [{ type: 'blog' as const, url: idn }] }],
  ['the contact', { contact: { form: idn } }],
] as const)('threat 25: %s with a host in other letters goes to an editor', ([, after]) => {
  expect(
    edit({}, { ...after, links: after === undefined ? [] : [...('links' in after ? after.links : [])] }),
  ).toMatchObject([{ level: 'review' }]);
});

test('a host that was there before is not asked about again, and others are free', () => {
  expect(edit({ website: idn }, { website: `${idn}en` })).toEqual([]);
  expect(edit({}, { website: 'https://acme.example/xn--path' })).toEqual([]);
});
