import { expect, test } from 'vitest';
import { offsetAt, sharedDay, sharedMinutes } from '#lib/working-hours.ts';

const winter = Date.parse('2026-01-15T12:00:00Z');
const summer = Date.parse('2026-07-15T12:00:00Z');

test.for([
  ['Europe/Lisbon', 0, 60],
  ['America/New_York', -300, -240],
  ['Asia/Kolkata', 330, 330],
  ['Asia/Kathmandu', 345, 345],
  ['America/St_Johns', -210, -150],
  ['Pacific/Auckland', 780, 720],
  ['UTC', 0, 0],
] as const)('%s is %i minutes east of UTC in January and %i in July', ([zone, january, july]) => {
  expect([offsetAt(zone, winter), offsetAt(zone, summer)]).toEqual([january, july]);
});

test('a zone that nobody knows has no offset', () => {
  expect(offsetAt('Mars/Olympus', winter)).toBeUndefined();
});

test.for([
  [0, 0, 480],
  [0, 60, 420],
  [-300, 60, 120],
  [0, 480, 0],
  [0, 720, 0],
  [-660, 780, 480],
  [-480, 780, 300],
] as const)('offsets %i and %i share %i working minutes', ([a, b, minutes]) => {
  expect(sharedMinutes(a, b)).toBe(minutes);
  expect(sharedMinutes(b, a)).toBe(minutes);
});

test('PRO-5: a day elsewhere stands on the own clock, with what of it is shared', () => {
  expect(sharedDay(60, 0)).toEqual({
    theirs: [{ from: 480, to: 960 }],
    shared: [{ from: 540, to: 960 }],
    minutes: 420,
  });
});

test('PRO-5: midnight divides a day that is far away', () => {
  expect(sharedDay(-480, 60)).toEqual({
    theirs: [
      { from: 1080, to: 1440 },
      { from: 0, to: 120 },
    ],
    shared: [],
    minutes: 0,
  });
});

test.for([
  [-660, 780],
  [330, -210],
  [765, 0],
] as const)('PRO-5: what is shared between %i and %i adds up', ([theirs, own]) => {
  const { shared, minutes } = sharedDay(theirs, own);
  expect(shared.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(minutes);
});
