import { describe, expect, test } from 'vitest';
import { type LinkReport, parseLinkReport, readFailures } from '#import/link-report.ts';

const site = 'https://acme.example/';
const talks = 'https://acme.example/talks';
const failed = (url: string, status: { text: string; code?: number }): LinkReport => ({
  error_map: { 'partners/acme/profile.md': [{ url, status }] },
});
const read = (report: LinkReport, earlier?: { since: string }) =>
  readFailures({
    report,
    known: new Set([site, talks]),
    earlier: earlier && {
      checked: '2026-11-02',
      faults: [{ url: talks, why: 'gone', since: earlier.since }],
    },
    day: '2026-11-16',
  });

test.each([
  ['gone', { text: 'Rejected status code: 404 Not Found', code: 404 }],
  ['gone', { text: 'Rejected status code: 410 Gone', code: 410 }],
  ['unreachable', { text: 'Network error: dns error' }],
])('records as %s: %o', (why, status) => {
  expect(read(failed(talks, status))).toEqual({
    checks: { checked: '2026-11-16', faults: [{ url: talks, why, since: '2026-11-16' }] },
    unjudged: 0,
  });
});

test.each([
  [{ text: 'Forbidden', code: 403 }],
  [{ text: 'Too Many Requests', code: 429 }],
  [{ text: 'Service Unavailable', code: 503 }],
  [{ text: 'Timeout' }],
  [{ text: 'Request timed out' }],
])('does not judge a page by %o', (status) => {
  expect(read(failed(talks, status))).toEqual({
    checks: { checked: '2026-11-16', faults: [] },
    unjudged: 1,
  });
});

test('a fault that stays keeps its first day; one that is mended goes', () => {
  const gone = { text: 'Not Found', code: 404 };
  expect(read(failed(talks, gone), { since: '2026-10-01' }).checks.faults[0]?.since).toBe('2026-10-01');
  expect(read({ error_map: {} }, { since: '2026-10-01' }).checks.faults).toEqual([]);
});

test('leaves out addresses that no partner names, and takes each once, sorted', () => {
  const status = { text: 'Not Found', code: 404 };
  const report = {
    error_map: {
      a: [
        { url: `${talks}#one`, status },
        { url: talks, status },
        { url: site, status },
        { url: 'https://elsewhere.example/', status },
        { url: 'no address', status },
      ],
    },
  };
  expect(read(report).checks.faults.map(({ url }) => url)).toEqual([site, talks]);
});

describe('the report itself', () => {
  test('may have the old or the new name for its failures', () => {
    expect(parseLinkReport({ error_map: {} }).success).toBe(true);
    expect(parseLinkReport({ fail_map: {}, total: 3 }).success).toBe(true);
  });

  test.each([[{}], [[]], ['text'], [{ error_map: { a: [{ url: 1 }] } }], [{ error_map: [] }]])(
    'is refused when it is something else: %j',
    (json) => {
      expect(parseLinkReport(json).success).toBe(false);
    },
  );
});
