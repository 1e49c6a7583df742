import { expect, test } from 'vitest';
import { PLATE, plateLines } from '#lib/plate.ts';

const seeds = Array.from({ length: 60 }, (_, at) => `work-${at}`);

test('the same seed gives the same lines, another one others', () => {
  expect(plateLines('a')).toBe(plateLines('a'));
  expect(new Set(seeds.map(plateLines)).size).toBe(seeds.length);
});

test('a plate is small, and its lines cross the whole of it', () => {
  for (const lines of seeds.map(plateLines)) {
    expect(lines.length).toBeLessThan(6_500);
    expect(lines).toMatch(/^M-?\d+ -?\d+[CSa \d-]/);
    const places = (lines.match(/-?\d+/g) ?? []).map(Number);
    expect(Math.max(...places)).toBeGreaterThan(PLATE.width / 2);
  }
});
