import { describe, expect, test } from 'vitest';
import type { SizeResult, ToolResult } from '../../scripts/bench/results.ts';
import { formatReport } from '../../scripts/bench/report.ts';
import { ratioOf, summarise } from '../../scripts/bench/statistics.ts';

const costs = (...seconds: number[]) => seconds.map((value) => ({ seconds: value, peakMegabytes: 100 }));

function aTool(name: string, ...seconds: number[]): ToolResult {
  const all = costs(...seconds);
  const output = { pages: 5, files: 7, bytes: 2_000_000, searchBytes: 0, searchGzipBytes: 0 };
  return { name, costs: { cold: all, searchable: [...all], warm: [...all], edited: [...all] }, output };
}

function aSize(partners: number, ...tools: ToolResult[]): SizeResult {
  return { partners, tools, own: { load: costs(1), 'load-cached': costs(0.5), check: costs(2) } };
}

describe('statistics', () => {
  test('the median of an even number of values lies between the middle two', () => {
    expect(summarise([4, 1, 3, 2])).toEqual({ median: 2.5, min: 1, max: 4 });
  });

  test('ratios are taken within a round, so that a slow minute counts for both', () => {
    expect(ratioOf([2, 20, 2], [1, 10, 1])).toBe(2);
  });

  test('nothing has no median', () => {
    expect(() => summarise([])).toThrow('Expected at least one value');
  });
});

describe('the report', () => {
  test('shows seconds, their range, and how the first tool compares', () => {
    const report = formatReport([aSize(100, aTool('Ours', 2, 3, 4), aTool('Theirs', 4, 6, 8))]);
    expect(report).toContain('### 100 profiles (3 rounds)');
    expect(report).toContain(
      '| build, nothing cached, s | 3.00 [2.00–4.00] | 6.00 [4.00–8.00], ratio 0.50 |',
    );
    expect(report).toContain('| CPU: build, nothing cached, s | unknown | unknown |');
    expect(report).not.toContain('Growth');
  });

  test('shows growth between sizes a factor of ten apart, also beside a middle size', () => {
    const sizes = [10, 100, 150, 1000].map((size) => aSize(size, aTool('Ours', size / 100)));
    const report = formatReport(sizes);
    expect(report).toContain('### Growth from 100 to 1,000 profiles');
    expect(report).toContain('| build, nothing cached | 10.0 ×, 10.00 |');
  });
});
