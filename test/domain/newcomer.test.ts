import { expect, test } from 'vitest';
import { isNewcomer } from '#domain/newcomer.ts';
import { aPartner, today } from '../builders.ts';

const reference = { client: 'Museum', quote: 'Good.', proof: 'https://museum.example/' };

test.each([
  ['joined 180 days ago', { roster: { joined: '2026-05-26' } }, true],
  ['joined 181 days ago', { roster: { joined: '2026-05-25' } }, false],
  ['joined nobody knows when', {}, false],
  ['has a client who speaks for it', { roster: { joined: '2026-11-01' }, references: [reference] }, false],
])('a partner that %s', (_, parts, expected) => {
  expect(isNewcomer(aPartner(parts), today)).toBe(expected);
});
