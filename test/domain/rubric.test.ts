import { expect, test } from 'vitest';
import { classify, readRubricName } from '#domain/repo-layout.ts';
import { rubricSchema } from '#domain/rubric.ts';

const answer = { score: 4, reason: 'Seen on their own pages.' };
const record = {
  decision: 'accepted',
  editor: 'ada',
  ...{ relevance: answer, quality: answer, brandFit: answer, disclosure: answer },
};

test('a review is filed under the partner and the day, also for the longest slug', () => {
  const longest = 'a'.repeat(48);
  expect(readRubricName(`${longest}-2026-11-22`)).toEqual({ partner: longest, on: '2026-11-22' });
  expect(readRubricName('studio-2026-2026-11-22')).toEqual({ partner: 'studio-2026', on: '2026-11-22' });
  expect(classify('content/reviews/acme-2026-11-22.yml')).toEqual({
    kind: 'rubric',
    slug: 'acme-2026-11-22',
  });
});

test.each([
  'acme',
  'acme-2026-13-01',
  'acme-2026-11-32',
  '2026-11-22',
  'Acme-2026-11-22',
  '-2026-11-22',
  '../acme-2026-11-22',
])('the name %s of a review is refused', (name) => {
  expect(classify(`content/reviews/${name}.yml`).kind).toBe('unexpected');
});

test('a record needs all four questions answered, each with a score from 1 to 5 and a reason', () => {
  expect(rubricSchema.safeParse(record).success).toBe(true);
  for (const relevance of [
    undefined,
    { ...answer, score: 6 },
    { ...answer, score: 3.5 },
    { ...answer, reason: 'ok' },
  ]) {
    expect(rubricSchema.safeParse({ ...record, relevance }).success).toBe(false);
  }
});
