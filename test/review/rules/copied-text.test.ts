import { expect, test } from 'vitest';
import { copiedText } from '#review/rules/copied-text.ts';
import { aHub, aPartner } from '../../builders.ts';
import { added, anInput, anOwned } from '../a-pull.ts';
import { find } from '../find.ts';

const english =
  'Northlight began in a theatre that kept its season on a wall. When the wall was painted over, we learned what a plan is worth, and we have helped others to keep theirs ever since.';
const japanese =
  '大阪の小さなチームです。つなぐ前に、まず業務を一日見せていただきます。それから計画を立てます。';

const join = (known: string, body: string) => {
  const there = aPartner({ slug: 'there', body: known });
  const head = aHub({ partners: [there, anOwned({ slug: 'new', body })] });
  const pull = { changes: [added('partners/new/profile.md')] };
  return find(copiedText, anInput({ base: aHub({ partners: [there] }), head, pull }));
};

test.for([
  ['word for word', english, english],
  ['in large letters, with other signs', english, english.toUpperCase().replaceAll(',', ' –')],
  ['with words of the own around it', english, `We are new here. ${english} Write to us.`],
  [
    'inside of a much longer text',
    `${'Something else entirely was said here before. '.repeat(40)}${english}`,
    english,
  ],
  ['in a script without spaces', japanese, japanese],
] as const)('a text that was copied %s goes to an editor', ([, known, body]) => {
  expect(join(known, body)).toMatchObject([{ level: 'review', path: 'partners/new/profile.md' }]);
});

test.for([
  [
    'an own text',
    'We move harvest plans out of spreadsheets for farms that sell to restaurants in three countries, and stay until the first winter is over and the books are closed.',
  ],
  [
    'one quoted sentence',
    `As they say, "we learned what a plan is worth". ${'We build boats and plan with the tide, with people who know the river by heart. '.repeat(3)}`,
  ],
  ['a few words', 'We help museums.'],
  ['no text', ''],
] as const)('%s is welcome', ([, body]) => {
  expect(join(english, body)).toEqual([]);
});

test('an owner who leaves the text alone is not asked', () => {
  const both = aHub({ partners: [anOwned({ body: english }), aPartner({ slug: 'b', body: english })] });
  expect(find(copiedText, anInput({ base: both }))).toEqual([]);
});
