import { expect, test } from 'vitest';
import { reviewPull } from '#review/review-pull.ts';
import { lookAlikeName } from '#review/rules/look-alike-name.ts';
import { aHub, aPartner } from '../../builders.ts';
import { added, anInput, anOwned, EDITOR, STRANGER } from '../a-pull.ts';
import { find } from '../find.ts';

const join = (known: string, name: string) => {
  const there = aPartner({ slug: 'there', name: known });
  const head = aHub({ partners: [there, anOwned({ slug: 'new', name })] });
  return anInput({
    base: aHub({ partners: [there] }),
    head,
    pull: { changes: [added('partners/new/profile.md')] },
  });
};

test.for([
  ['Acme Labs', 'Acrne Labs', 'rn for m'],
  ['Acme Labs', 'Асmе Labs', 'Cyrillic letters'],
  ['Paypal', 'PayPaI', 'a capital I for l'],
  ['Orange', '0range', 'a zero'],
  ['Clover', 'Dover', 'cl for d'],
  ['Wave', 'VVave', 'two V'],
  ['Studio 5', 'Studio S', 'S for 5'],
  ['Müller', 'Muller', 'a mark less'],
  ['Acme-Labs', 'Acme Labs.', 'other signs'],
  ['Сосна', 'Cocна', 'Latin letters among Cyrillic'],
  ['Straße', 'Strаße', 'one Cyrillic letter'],
] as const)('threat 20: beside %s, the name %s (%s) goes to an editor', ([known, name]) => {
  expect(find(lookAlikeName, join(known, name))).toMatchObject([
    { level: 'review', path: 'partners/new/profile.md' },
  ]);
});

test.for([
  ['Acme Labs', 'Globex'],
  ['青空計画', '青空計算'],
  ['استوديو النخلة', 'استوديو البحر'],
  ['Сосна', 'Сосны'],
  ['Norden', 'Modern'],
] as const)('beside %s, the name %s is free', ([known, name]) => {
  expect(find(lookAlikeName, join(known, name))).toEqual([]);
});

test.for(['Müller & Söhne', '株式会社青空計画', 'استوديو النخلة', 'Студия Сосна', 'ศูนย์ฝึกอบรม'])(
  'a name in its own letters, as %s, is welcome',
  (name) => {
    expect(find(lookAlikeName, join('Acme Labs', name))).toEqual([]);
  },
);

test('an owner who leaves the name alone is not asked', () => {
  const both = aHub({ partners: [anOwned({ name: 'Acme' }), aPartner({ slug: 'b', name: 'Acrne' })] });
  expect(find(lookAlikeName, anInput({ base: both }))).toEqual([]);
});

test('threat 20: the label of an editor settles it, that of anybody else does not', () => {
  const input = join('Acme Labs', 'Acrne Labs');
  const levelWith = (actorId: number) => {
    const labels = [{ name: 'override: look-alike-name', actorId }];
    const { findings } = reviewPull({ ...input, pull: { ...input.pull, labels } }, [lookAlikeName]);
    return findings.map(({ level }) => level);
  };
  expect([levelWith(EDITOR), levelWith(STRANGER)]).toEqual([['warning'], ['review']]);
});
