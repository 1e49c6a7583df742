import { expect, test } from 'vitest';
import { agreementAccepted } from '#review/rules/agreement-accepted.ts';
import { aHub, aSettings } from '../../builders.ts';
import { anInput, anOwned } from '../a-pull.ts';
import { find } from '../find.ts';

const settings = aSettings({ agreement: { version: '2026-01', url: 'https://hub.example/agreement' } });
const hubWith = (version?: string) =>
  aHub({
    settings,
    partners: [anOwned({ agreement: version ? { version, accepted: '2026-02-01' } : undefined })],
  });
const edit = (before: string | undefined, after: string | undefined) =>
  find(agreementAccepted, {
    ...anInput({ base: hubWith(before), head: hubWith(after) }),
    lineOf: () => 2,
    textOf: () => '---\nagreement: { version: 2025-01, accepted: 2026-02-01 }\n---\n',
  });

test('who accepts an agreement that no longer holds is told the present one, with the line to write', () => {
  expect(edit(undefined, '2025-01')).toMatchObject([
    { level: 'error', line: 2, replacement: 'agreement: { version: 2026-01, accepted: 2026-02-01 }' },
  ]);
});

test('an agreement that is still to come cannot be accepted', () => {
  expect(edit('2026-01', '2030-01')).toMatchObject([{ level: 'error' }]);
});

test('the present one, and an earlier one that was accepted in its time, are in order', () => {
  expect(edit(undefined, '2026-01')).toEqual([]);
  expect(edit('2025-01', '2025-01')).toEqual([]);
  expect(edit(undefined, undefined)).toEqual([]);
});
