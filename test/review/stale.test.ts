import { expect, test } from 'vitest';
import { addDays } from '#lib/dates.ts';
import { staleStep } from '#review/stale.ts';
import { anOpenPull } from './an-open-pull.ts';

const today = '2026-11-22';
const now = `${today}T12:00:00Z`;
const daysAgo = (days: number) => `${addDays(today, -days)}T12:00:00Z`;

const waiting = (parts: Parameters<typeof anOpenPull>[0] = {}) =>
  anOpenPull({
    next: 'author',
    outcome: 'changes-needed',
    openedAt: daysAgo(90),
    headAt: daysAgo(40),
    ...parts,
  });
const stepOf = (parts: Parameters<typeof anOpenPull>[0]) => staleStep(waiting(parts), now).step;

test('reminds after 14 days of silence, and not a day sooner', () => {
  expect(staleStep(waiting({ headAt: daysAgo(14) }), now)).toEqual({
    step: 'warn',
    since: daysAgo(14),
    closesOn: addDays(today, 16),
  });
  expect(stepOf({ headAt: daysAgo(13) })).toBe('none');
});

test('gives everybody 14 days after the reminder, however late it came', () => {
  expect(staleStep(waiting({ headAt: daysAgo(200) }), now)).toMatchObject({ closesOn: addDays(today, 14) });
  expect(stepOf({ headAt: daysAgo(200), warnedAt: daysAgo(13) })).toBe('none');
  expect(stepOf({ headAt: daysAgo(200), warnedAt: daysAgo(14) })).toBe('close');
});

test('closes after 30 days of silence, and only who was reminded', () => {
  expect(stepOf({ headAt: daysAgo(30), warnedAt: daysAgo(16) })).toBe('close');
  expect(stepOf({ headAt: daysAgo(29), warnedAt: daysAgo(15) })).toBe('none');
});

test('never closes for a failed check: the first answer to any silence is a reminder', () => {
  for (const faults of [0, 1, 50]) {
    for (const days of [0, 15, 31, 400]) {
      const first = { faults, openedAt: daysAgo(days), headAt: daysAgo(days) };
      expect(stepOf(first)).not.toBe('close');
    }
  }
});

test.each(['headAt', 'lastAuthorAt', 'lastEditorAt'] as const)('starts anew with a later `%s`', (field) => {
  expect(stepOf({ warnedAt: daysAgo(20), [field]: daysAgo(3) })).toBe('none');
  expect(stepOf({ warnedAt: daysAgo(20), [field]: daysAgo(15) })).toBe('warn');
});

test.each(['editor', 'clock', 'merger'] as const)('leaves alone what waits for the %s', (next) => {
  expect(stepOf({ next, warnedAt: daysAgo(20) })).toBe('none');
});

test.each(['hold', 'no-stale'])('leaves alone what people labelled `%s`', (label) => {
  expect(stepOf({ labels: [label] })).toBe('none');
  expect(stepOf({ labels: [label], warnedAt: daysAgo(20) })).toBe('none');
  expect(stepOf({ labels: ['other'] })).toBe('warn');
});
