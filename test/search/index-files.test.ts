import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isListed } from '#domain/partner.ts';
import { decodeCards } from '#search/decode-cards.ts';
import { decodeIndex } from '#search/decode-index.ts';
import { encodeCards } from '#search/encode-cards.ts';
import { encodeIndex, stampOf } from '#search/encode-index.ts';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, today } from '../builders.ts';
import { hubs } from './hubs.ts';

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test('gives the browser the same cards, points and months that the build knew', () => {
  fc.assert(
    fc.property(hubs, (hub) => {
      const records = toRecords(hub, today);
      const index = decodeIndex(overTheWire(encodeIndex(records, hub)));
      const cardOf = decodeCards(overTheWire(encodeCards(records, hub)), index);
      expect(records.map(({ id }) => cardOf(id))).toEqual(records.map(({ card }) => overTheWire(card)));
      expect([...index.points]).toEqual(records.map(({ points }) => points));
      expect(records.map(({ id }) => index.joined.values[index.joined.places[id] ?? -1])).toEqual(
        records.map(({ joined }) => joined),
      );
    }),
  );
});

test('lists everybody but those who left or are suspended, and marks the paused', () => {
  fc.assert(
    fc.property(hubs, (hub) => {
      const listed = [...hub.partners.values()].filter(isListed).map(({ slug }) => slug);
      expect(new Set(toRecords(hub, today).map(({ slug }) => slug))).toEqual(new Set(listed));
    }),
  );
  const paused = aPartner({ lifecycle: { status: 'paused', until: '2027-01-01' } });
  const [record] = toRecords(aHub({ partners: [paused] }), today);
  expect(record?.card.availability).toEqual({ state: 'paused', until: '2027-01-01' });
});

test('spells out a slug only as far as it does not follow from the name', () => {
  const partners = [
    aPartner({ slug: 'acme-studio', name: 'Acme Studio' }),
    aPartner({ slug: 'acme-studio-2', name: 'Acme Studio' }),
    aPartner({ slug: 'other', name: 'Acme Studio' }),
    aPartner({ slug: 'acme-studios', name: 'Acme Studio' }),
  ];
  const hub = aHub({ partners });
  const records = toRecords(hub, today);
  const cards = encodeCards(records, hub);
  expect([...cards.slugs].sort()).toEqual(['', '-2', 'acme-studios', 'other']);
  const cardOf = decodeCards(cards, decodeIndex(encodeIndex(records, hub)));
  expect(records.map(({ id }) => cardOf(id).slug)).toEqual(records.map(({ slug }) => slug));
});

test('stamps files alike exactly when they number the same partners alike', () => {
  const hub = aHub({ partners: [aPartner({ slug: 'a' }), aPartner({ slug: 'b' })] });
  const records = toRecords(hub, today);
  expect(encodeCards(records, hub).stamp).toBe(encodeIndex(records, hub).stamp);
  expect(stampOf([...records].reverse())).not.toBe(stampOf(records));
});
