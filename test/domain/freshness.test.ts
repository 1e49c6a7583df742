import { expect, test } from 'vitest';
import { freshnessOf } from '#domain/freshness.ts';
import { today } from '../builders.ts';

test.each([
  ['today', '2026-11-22', 'fresh', 0],
  ['tomorrow, for those who live ahead of UTC', '2026-11-23', 'fresh', 0],
  ['90 days ago', '2026-08-24', 'fresh', 90],
  ['91 days ago', '2026-08-23', 'ageing', 91],
  ['a year ago', '2025-11-22', 'ageing', 365],
  ['a year and a day ago', '2025-11-21', 'stale', 366],
])('a profile confirmed %s', (_, confirmed, state, age) => {
  expect(freshnessOf({ confirmed }, today)).toMatchObject({ state, age, confirmed });
});

test('says until when it is fresh, and when the stale mark comes', () => {
  expect(freshnessOf({ confirmed: '2026-11-01' }, today)).toMatchObject({
    due: '2027-01-30',
    staleAfter: '2027-11-01',
  });
});
