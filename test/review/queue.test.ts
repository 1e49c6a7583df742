import { expect, test } from 'vitest';
import { parseDeskRecord } from '#domain/open-pull.ts';
import { medianAnswer, toQueue } from '#review/queue.ts';
import { anOpenPull } from './an-open-pull.ts';

const now = '2026-11-22T12:00:00Z';
const queueOf = (...pulls: Parameters<typeof anOpenPull>[0][]) =>
  toQueue({ pulls: pulls.map(anOpenPull), unreviewed: [], answers: [] }, now);

const answer = (hours: number) => ({
  openedAt: '2026-11-01T00:00:00Z',
  answeredAt: new Date(Date.parse('2026-11-01T00:00:00Z') + hours * 3_600_000).toISOString(),
});

test('lists the oldest first, and gives a turn only to those that wait for an editor', () => {
  const { rows, counts } = queueOf(
    { number: 9, openedAt: '2026-11-20T12:00:00Z' },
    { number: 4, openedAt: '2026-11-02T12:00:00Z', next: 'author', outcome: 'changes-needed', faults: 2 },
    { number: 6, openedAt: '2026-11-05T12:00:00Z' },
    { number: 5, openedAt: '2026-11-05T12:00:00Z', next: 'merger', outcome: 'can-merge' },
  );
  expect(rows.map(({ number, place }) => [number, place])).toEqual([
    [4, undefined],
    [5, undefined],
    [6, 1],
    [9, 2],
  ]);
  expect(counts).toEqual({ author: 1, editor: 2, clock: 0, merger: 1 });
});

test('keeps the turn of an application when its author pushes a correction', () => {
  const { rows } = queueOf(
    { number: 1, openedAt: '2026-11-01T12:00:00Z', headAt: '2026-11-22T11:00:00Z' },
    { number: 2, openedAt: '2026-11-10T12:00:00Z' },
  );
  expect(rows[0]).toMatchObject({ number: 1, place: 1, age: 21, waits: 0 });
});

test('counts stillness from the latest push or word of author or editor', () => {
  const { rows } = queueOf({
    openedAt: '2026-10-01T12:00:00Z',
    headAt: '2026-10-02T12:00:00Z',
    lastEditorAt: '2026-11-10T13:00:00Z',
    lastAuthorAt: '2026-11-03T12:00:00Z',
  });
  expect(rows[0]).toMatchObject({ age: 52, waits: 11 });
});

test.each([
  [{ next: 'editor', class: 'new' }, 'An editor reviews the new profile'],
  [{ next: 'editor', class: 'foreign-edit' }, 'An editor looks at a change by somebody else than the owner'],
  [{ next: 'author', faults: 1 }, 'The author mends 1 fault'],
  [{ next: 'author', faults: 3 }, 'The author mends 3 faults'],
  [{ next: 'author', draft: true }, 'The author says that the draft is ready'],
  [{ next: 'author' }, 'The author answers the editor'],
  [{ next: 'clock', notBefore: '2026-11-22T13:00:00Z' }, 'The owners may object until 2026-11-22 13:00 UTC'],
  [{ next: 'clock' }, 'The owners may object'],
  [{ next: 'merger' }, 'Nothing is missing; it can be merged'],
] as const)('says of %o what is missing', (parts, step) => {
  expect(queueOf(parts).rows[0]?.step).toBe(step);
});

test('tells how soon half of the applications were answered', () => {
  expect(medianAnswer([answer(24), answer(240), answer(36)])).toBe(1.5);
  expect(medianAnswer([answer(24), answer(48)])).toBe(1.5);
  expect(medianAnswer([])).toBeUndefined();
});

test('reads an empty record as an empty queue', () => {
  expect(queueOf()).toEqual({
    rows: [],
    counts: { author: 0, editor: 0, clock: 0, merger: 0 },
    unreviewed: [],
    medianDays: undefined,
  });
});

test('refuses a record with a state that does not exist, a day for an instant, or an unknown field', () => {
  const read = (parts: object) => parseDeskRecord({ pulls: [{ ...anOpenPull(), ...parts }] }).success;
  expect(read({})).toBe(true);
  expect(read({ next: 'nobody' })).toBe(false);
  expect(read({ headAt: '2026-11-22' })).toBe(false);
  expect(read({ author: 'a](x)' })).toBe(false);
  expect(read({ colour: 'red' })).toBe(false);
});
