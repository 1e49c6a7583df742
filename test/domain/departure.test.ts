import { expect, test } from 'vitest';
import { departureOf } from '#domain/departure.ts';
import { formerSlugsOf } from '#domain/former-slugs.ts';
import { isListed, profileSchema } from '#domain/partner.ts';
import { rosterSchema } from '#domain/roster.ts';
import { aHub, aPartner, aProfile } from '../builders.ts';

const removed = (reason: 'client-complaint' | 'merged') =>
  ({ status: 'removed', since: '2026-08-14', reason, successor: 'globex' }) as const;

test('a partner that left says when, why and who carries on', () => {
  const partner = aPartner({
    lifecycle: { status: 'left', on: '2026-05-01', reason: 'moved-on', successor: 'globex' },
  });
  expect(departureOf(partner)).toEqual({
    on: '2026-05-01',
    by: 'partner',
    reason: 'moved-on',
    successor: 'globex',
  });
  expect(isListed(partner)).toBe(false);
});

test('a removal counts before what the partner says', () => {
  const partner = aPartner({
    lifecycle: { status: 'left', on: '2026-09-01', reason: 'closed' },
    roster: { standing: removed('merged') },
  });
  expect(departureOf(partner)).toEqual({
    on: '2026-08-14',
    by: 'program',
    reason: 'merged',
    successor: 'globex',
  });
});

test('a reason that would shame somebody is not told', () => {
  const partner = aPartner({ roster: { standing: removed('client-complaint') } });
  expect(departureOf(partner)?.reason).toBeUndefined();
  expect(isListed(partner)).toBe(false);
});

test('whoever is paused or suspended is not gone', () => {
  const standing = { status: 'suspended', since: '2026-08-14', reason: 'inactive' } as const;
  expect(departureOf(aPartner({ lifecycle: { status: 'paused', until: '2027-01-01' } }))).toBeUndefined();
  expect(departureOf(aPartner({ roster: { standing } }))).toBeUndefined();
});

test('a merger names whom the partner merged with', () => {
  const left = { status: 'left', on: '2026-05-01', reason: 'merged' };
  expect(profileSchema.safeParse({ ...aProfile(), lifecycle: left }).success).toBe(false);
  expect(
    profileSchema.safeParse({ ...aProfile(), lifecycle: { ...left, successor: 'globex' } }).success,
  ).toBe(true);
  const { successor, ...alone } = removed('merged');
  expect(rosterSchema.safeParse({ tier: 'gold', standing: alone }).success).toBe(false);
  expect(rosterSchema.safeParse({ tier: 'gold', standing: { ...alone, successor } }).success).toBe(true);
});

test('former slugs lead to the present one; the first claimant keeps a slug', () => {
  const renamed = (slug: string, ...formerSlugs: string[]) => aPartner({ slug, roster: { formerSlugs } });
  const hub = aHub({ partners: [renamed('acme', 'acme-labs'), renamed('globex', 'globe', 'acme-labs')] });
  expect([...formerSlugsOf(hub)]).toEqual([
    ['acme-labs', 'acme'],
    ['globe', 'globex'],
  ]);
});
