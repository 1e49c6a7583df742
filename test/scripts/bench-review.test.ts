import { expect, test } from 'vitest';
import { formatReviews } from '../../scripts/bench-review/report.ts';

test('a row a size: first run, later runs, and the share of start-up', () => {
  const table = formatReviews([
    {
      partners: 10_000,
      cold: { seconds: 8 },
      warm: [5, 4, 6].map((seconds) => ({ seconds, cpuSeconds: 7, peakMegabytes: 500 })),
      startUp: [{ seconds: 1 }],
    },
  ]);
  expect(table.split('\n')[2]).toBe('| 10,000 | 8.0 | 5.0 [4.0–6.0] | 1.0 s, 20 % | 7.0 | 500.0 |');
});

test('what could not be measured is said to be unknown', () => {
  const table = formatReviews([
    { partners: 10, cold: { seconds: 1 }, warm: [{ seconds: 1 }], startUp: [{ seconds: 1 }] },
  ]);
  expect(table).toContain('| unknown | unknown |');
});
