import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { reviewRecord } from '#checks/review-record.ts';
import { defaultRoster } from '#domain/roster.ts';
import type { Rubric } from '#domain/rubric.ts';
import { aHub, today } from '../builders.ts';

const answer = { score: 4, reason: 'Seen on their own pages.' };

const aRubric = (parts: Partial<Rubric> = {}): Rubric => ({
  decision: 'accepted',
  editor: 'ada',
  ...{ relevance: answer, quality: answer, brandFit: answer, disclosure: answer },
  ...parts,
});

const problemsOf = (name: string, parts: Partial<Rubric> = {}, hub: Parameters<typeof aHub>[0] = {}) =>
  runChecks(aHub({ rubrics: new Map([[name, aRubric(parts)]]), ...hub }), { today }, [reviewRecord]);

test('accepts a record of a partner by an editor, in any case of letters', () => {
  expect(problemsOf('acme-2026-11-22', { editor: 'Ada' })).toEqual([]);
});

test('names the partner that a misnamed record may mean', () => {
  expect(problemsOf('acne-2026-11-22')[0]).toMatchObject({
    severity: 'warning',
    place: { file: 'content/reviews/acne-2026-11-22.yml' },
    message: 'Unexpected partner `acne` in the name of the file, expected `acme`',
  });
});

test('accepts a declined application of which nothing is here', () => {
  expect(problemsOf('nobody-2026-11-22', { decision: 'declined' })).toEqual([]);
  expect(problemsOf('nobody-2026-11-22')).toHaveLength(1);
});

test('accepts a record of a removed partner, and of one whose profile is broken', () => {
  const rosters = new Map([['gone', defaultRoster('registered')]]);
  expect(problemsOf('gone-2026-11-22', {}, { rosters })).toEqual([]);
  expect(problemsOf('broken-2026-11-22', {}, { unreadable: new Set(['broken']) })).toEqual([]);
});

test('names an editor who is none, and the one who may be meant', () => {
  expect(problemsOf('acme-2026-11-22', { editor: 'adda' })[0]).toMatchObject({
    place: { field: 'editor' },
    message: 'Unexpected editor `adda`, expected `ada`',
  });
  expect(problemsOf('acme-2026-11-22', { editor: 'somebody' })[0]?.message).toContain(
    'expected the login of an editor in `content/editors.yml`',
  );
});

test('blames no record when the list of editors cannot be read', () => {
  expect(problemsOf('acme-2026-11-22', { editor: 'somebody' }, { editors: [] })).toEqual([]);
});
