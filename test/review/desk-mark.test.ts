import { expect, test } from 'vitest';
import { formatDeskMark, readDeskMark } from '#review/desk-mark.ts';
import type { Decision } from '#review/decision.ts';

const decision: Decision = {
  class: 'own-edit',
  outcome: 'ready',
  headSha: 'a'.repeat(40),
  partner: 'acme',
  findings: [{ rule: 'schema', level: 'error', path: 'x', message: 'm' }],
  lane: 'harmless',
  reasons: [],
  next: 'clock',
  notBefore: '2026-11-22T13:00:00.000Z',
};

test('the mark tells what the decision was', () => {
  expect(readDeskMark(`A comment.\n${formatDeskMark(decision)}`)).toEqual({
    ...{ class: 'own-edit', outcome: 'ready', next: 'clock', faults: '1' },
    ...{ lane: 'harmless', partner: 'acme', until: '2026-11-22T13:00:00.000Z' },
  });
});

test('threat 18: a folder with a strange name does not reach the mark', () => {
  const mark = formatDeskMark({ ...decision, partner: 'x --> <b>y' });
  expect(mark).not.toContain('<b>');
  expect(readDeskMark(mark)).not.toHaveProperty('partner');
});

test.each(['', 'text', '<!-- guildhall:desk v1 -->', '<!-- guildhall:desk v1 next=editor -->\nmore'])(
  'finds no mark in `%s`',
  (body) => {
    expect(readDeskMark(body)).toBeUndefined();
  },
);
