import { expect, test } from 'vitest';
import { describeHours } from '#search/kept/office-hours.ts';
import { textsOf } from '#texts/catalogues.ts';

const winter = '2026-11-22';
const hours = (theirs: string, ours: string, day = winter, locale = 'en-GB') =>
  describeHours(theirs, ours, day, locale, textsOf(locale));

test('office hours are told in the time of the reader', () => {
  expect(hours('Europe/Lisbon', 'America/New_York')).toEqual([
    'UTC+0',
    '9:00–17:00 there is 4:00–12:00 for you',
  ]);
  expect(hours('America/New_York', 'Asia/Kolkata')).toEqual([
    'UTC-5',
    '9:00–17:00 there is 19:30–3:30 for you',
  ]);
});

test('the same hours need no arithmetic', () => {
  expect(hours('Europe/Oslo', 'Europe/Berlin')).toEqual(['UTC+1', 'the same hours as yours']);
});

test('the offset is that of the day', () => {
  expect(hours('Europe/Berlin', 'UTC', '2026-07-01')[0]).toBe('UTC+2');
});

test('hours are written as the language writes them', () => {
  expect(hours('Europe/Lisbon', 'Europe/Berlin', winter, 'de')[1]).toBe(
    '9:00–17:00 dort ist 10:00–18:00 bei Ihnen',
  );
});
