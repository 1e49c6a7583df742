import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toVcard } from '#exports/vcard.ts';
import { aHub, aPartner } from '../builders.ts';
import { aContext, fixtureHub, SAMPLES } from './a-context.ts';

type Parts = Parameters<typeof aPartner>[0];

const write = (parts: Parts = {}) => toVcard(aPartner(parts), aContext());

/** Lines as a reader unfolds them: a break before a space is none. */
const unfold = (card: string) => card.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (card: string, name: string) =>
  unfold(card).flatMap((line) =>
    line.split(/[:;]/, 1)[0] === name ? [line.slice(line.indexOf(':') + 1)] : [],
  );

test.each(SAMPLES)('$slug is written as the golden file has it', async (partner) => {
  const card = toVcard(partner, aContext({ hub: fixtureHub }));
  await expect(card).toMatchFileSnapshot(`../golden/exports/partners/${partner.slug}.vcf`);
});

test('begins with its version and ends each line as the format asks', () => {
  const card = write();
  expect(card.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).toBe(true);
  expect(card.endsWith('\r\nEND:VCARD\r\n')).toBe(true);
  expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('no line is longer than 75 octets, and no character is taken apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 10, maxLength: 160 }), (headline) => {
      const card = write({ headline });
      for (const line of card.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(card).not.toContain('\uFFFD');
      expect(Buffer.from(card).toString()).toBe(card);
    }),
    { seed: 7 },
  );
});

test('what separates values is escaped, so that a name cannot add a line', () => {
  const name = 'Ada, Bob; \\ & Co\r\nEMAIL:x@evil.example';
  const card = write({ name });
  expect(valuesOf(card, 'FN')).toEqual(['Ada\\, Bob\\; \\\\ & Co\\nEMAIL:x@evil.example']);
  expect(valuesOf(card, 'EMAIL')).toEqual([]);
});

test('a mail address is there only by consent', () => {
  const email = 'ada@acme.example';
  expect(valuesOf(write({ contact: { email, publishEmail: true } }), 'EMAIL')).toEqual([email]);
  expect(write({ contact: { email } })).not.toContain(email);
});

test('one person who works alone is a person, everybody else an organisation', () => {
  expect(valuesOf(write({ teamSize: 1, kinds: ['consultant'] }), 'KIND')).toEqual(['individual']);
  expect(valuesOf(write({ teamSize: 1, kinds: ['agency'] }), 'KIND')).toEqual(['org']);
  expect(valuesOf(write({ kinds: ['consultant'] }), 'KIND')).toEqual(['org']);
});

test('the place, languages best first, and names of expertise are those of the profile', () => {
  const card = write({
    base: { city: 'Porto', country: 'PT', timeZone: 'Europe/Lisbon' },
    languages: ['pt', 'en'],
    expertise: ['planning', 'training'],
  });
  expect(valuesOf(card, 'ADR')).toEqual([';;;Porto;;;Portugal']);
  expect(unfold(card)).toEqual(expect.arrayContaining(['LANG;PREF=1:pt', 'LANG;PREF=2:en']));
  expect(valuesOf(card, 'CATEGORIES')).toEqual(['planning,training']);
});

test('of a partner that is gone only the name, the day and the page are left', () => {
  const gone = aPartner({
    contact: { form: 'https://acme.example/form' },
    lifecycle: { status: 'left', on: '2026-06-30', reason: 'closed' },
  });
  const card = toVcard(gone, aContext({ hub: aHub({ partners: [gone] }) }));
  expect(valuesOf(card, 'NOTE')).toEqual(['No longer part of Orrery Partners since June 30\\, 2026.']);
  expect(valuesOf(card, 'URL')).toEqual(['https://partners.example/sub/partners/acme/']);
  expect(card).not.toContain('acme.example/form');
});
