import { expect, test } from 'vitest';
import { rosterSchema } from '#domain/roster.ts';

const roster = (until: string) => ({
  tier: 'gold',
  standing: { status: 'active' },
  certifications: [{ id: 'planner', on: '2026-03-01', until }],
});

test('a certification may end on its own day, but not before', () => {
  expect(rosterSchema.safeParse(roster('2026-03-01')).success).toBe(true);
  const { error } = rosterSchema.safeParse(roster('2026-02-28'));
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['certifications.0.until', 'Expected `until` on or after the day of `on`'],
  ]);
});
