import { expect, test } from 'vitest';
import { RELATIONSHIPS } from '#domain/partner.ts';
import { relOf } from '#domain/relationship.ts';

test('links are sponsored exactly where money can depend on the visitor', () => {
  const sponsored = RELATIONSHIPS.filter((relationship) => relOf({ relationship }).includes('sponsored'));
  expect(sponsored).toEqual(['reseller', 'affiliate', 'program-investment', 'other']);
});

test('no link of a partner is vouched for, or knows where the visitor came from', () => {
  for (const relationship of RELATIONSHIPS) {
    expect(relOf({ relationship }).split(' ')).toEqual(
      expect.arrayContaining(['nofollow', 'ugc', 'noopener']),
    );
  }
});
