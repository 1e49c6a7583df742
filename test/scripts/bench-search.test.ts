import { expect, test } from 'vitest';
import { toRecords } from '#search/record.ts';
import { type SearchResults, formatSearch } from '../../scripts/bench-search/report.ts';
import { drawStates } from '../../scripts/bench-search/state.ts';
import { aHub, aPartner, today } from '../builders.ts';

const figures = (times: number) => ({
  bytes: 102_400 * times,
  requests: times,
  first: 1_000 * times,
  open: 60 * times,
  asks: [3 * times, 1 * times, 30 * times],
  found: [1, 2, 3],
});
const results: SearchResults = {
  partners: 10_000,
  cpu: 4,
  contenders: new Map([
    ['ours', figures(1)],
    ['theirs', figures(4)],
  ]),
  files: { index: 250_000, why: 2_048 },
};

test('shows figures beside budgets, others as so many times ours', () => {
  const report = formatSearch(results);
  expect(report).toContain('### 10000 partners, a processor 4 times slower');
  expect(report).toContain('| data up to the first answer, KB gz | 100.0 | 400.0 (4.0×) |  |');
  expect(report).toContain('| query and all counts, median, ms | 3.0 | 12.0 (4.0×) | 20 |');
  expect(report).toContain('| query and all counts, worst, ms | 30.0 | 120.0 (4.0×) | 50 |');
  expect(report).not.toContain('the built directory');
});

test('marks a broken budget', () => {
  const report = formatSearch({
    ...results,
    site: {
      first: 2_600,
      bytes: 1,
      requests: 2,
      ticks: [50, 60, 90, 300],
      work: [10, 20, 30, 150],
      removals: [80, 90, 110, 120],
    },
  });
  expect(report).toContain('| search/index.json | 244.1 ! | 200.0 |');
  expect(report).toContain('slow 4G, cold, ms | 2600.0 ! | 2500 |');
  expect(report).toContain('tick of a filter to the next picture, p75, ms | 90.0 | 100 |');
  expect(report).toContain('in the matcher to the next picture, p75, ms | 110.0 ! | 100 |');
  expect(report).toContain('next picture, worst, ms | 300.0 ! | 200 |');
});

test('asks the same of everybody: the same seed draws the same states, the first without words', () => {
  const partners = Array.from({ length: 20 }, (_, nth) =>
    aPartner({ slug: `p${nth}`, name: `Partner ${nth}` }),
  );
  const records = toRecords(aHub({ partners }), today);
  const states = drawStates(records, 15, 7);
  expect(states).toEqual(drawStates(records, 15, 7));
  expect(states).toHaveLength(15);
  expect(states[0]?.words).toBe('');
  expect(Object.keys(states[0]?.chosen ?? {})).toHaveLength(1);
  expect(states.some(({ words }) => words !== '')).toBe(true);
});
