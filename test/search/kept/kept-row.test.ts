import { expect, test } from 'vitest';
import type { Card } from '#search/card.ts';
import { toKeptRow } from '#search/kept/kept-row.ts';
import { textsOf } from '#texts/catalogues.ts';
import { aKept } from './a-kept.ts';

const address = 'https://partners.example/partners/acme/';

const card: Card = {
  slug: 'acme',
  name: 'Acme, renamed',
  headline: 'We help museums.',
  place: 'Porto, Portugal',
  offset: 'UTC+0',
  languages: 'Portuguese',
  kinds: ['Agency'],
  expertise: ['Planning', 'Migration', 'Training', 'Reporting'],
  tier: { id: 'gold', name: 'Gold', ring: 'scalloped' },
  availability: { state: 'open', confirmed: '2026-11-01' },
  budget: { currency: 'EUR', from: 4000 },
  logo: false,
};

const rowOf = (parts: Partial<Card> = {}) =>
  toKeptRow(aKept('acme', { note: 'mine' }), { ...card, ...parts }, address, 'en', textsOf('en'));

test('a listed partner is told as it is now, with all its expertise', () => {
  expect(rowOf()).toEqual({
    slug: 'acme',
    name: 'Acme, renamed',
    listed: true,
    address,
    headline: 'We help museums.',
    tier: 'Gold',
    place: 'Porto, Portugal',
    languages: 'Portuguese',
    expertise: ['Planning', 'Migration', 'Training', 'Reporting'],
    availability: 'Open for projects',
    budget: 'from €4K',
    note: 'mine',
    added: '2026-11-20',
  });
});

test('what a partner did not say is empty', () => {
  const { availability, budget } = rowOf({ availability: { state: 'ask' }, budget: undefined });
  expect([availability, budget]).toEqual(['', '']);
});

test('SAV-4: of a partner that left, the name, the note and the date are told', () => {
  const row = toKeptRow(aKept('old', { note: 'mine' }), undefined, address, 'en', textsOf('en'));
  expect(row).toMatchObject({ name: 'OLD', listed: false, tier: '', expertise: [], note: 'mine' });
});
