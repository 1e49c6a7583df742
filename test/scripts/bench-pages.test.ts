import { expect, test } from 'vitest';
import { BUDGETS, type Figures, overruns } from '../../scripts/bench-pages/budgets.ts';
import { formatPages, medianOf } from '../../scripts/bench-pages/report.ts';

const figures = (parts: Partial<Figures>): Figures => ({ ...BUDGETS.profile, ...parts });

test('a page within its budget breaks nothing', () => {
  expect(overruns(figures({ js: 100, performance: 100 }), BUDGETS.profile)).toEqual([]);
});

test('names sizes that are too large and scores that are too low', () => {
  expect(overruns(figures({ js: 6_000, performance: 97 }), BUDGETS.profile)).toEqual(['js', 'performance']);
});

test('takes the median of each figure by itself', () => {
  const runs = [
    figures({ lcp: 3_000, tbt: 0 }),
    figures({ lcp: 1_000, tbt: 9 }),
    figures({ lcp: 2_000, tbt: 4 }),
  ];
  expect(medianOf(runs)).toMatchObject({ lcp: 2_000, tbt: 4 });
});

test('prints what was measured beside the budget and marks what breaks it', () => {
  const table = formatPages(new Map([['profile', [figures({ js: 10_240 })]]]));
  expect(table).toContain('| 10.0 / 5.0 ! |');
  expect(table).toContain('| 22.0 / 22.0 |');
});
