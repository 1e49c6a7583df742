import { expect, test } from 'vitest';
import { deadLinks } from '#checks/dead-links.ts';
import { runChecks } from '#checks/index.ts';
import { toLinkChecks } from '#domain/link-check.ts';
import { aHub, aPartner, today } from '../builders.ts';

const url = 'https://acme.example/talks';
const linkChecks = toLinkChecks({
  checked: '2026-11-16',
  faults: [{ url, why: 'gone', since: '2026-11-02' }],
});
const run = (parts: Parameters<typeof aPartner>[0], checked = true) =>
  runChecks(aHub({ partners: [aPartner(parts)], linkChecks: checked ? linkChecks : undefined }), { today }, [
    deadLinks,
  ]).map(({ place, message }) => [place.field, message]);

test('names the field whose address is dead, and since when', () => {
  expect(run({ links: [{ type: 'talks', url }] })).toEqual([
    ['links.0.url', 'Unexpected address `https://acme.example/talks`, gone since `2026-11-02`'],
  ]);
});

test('accepts all other addresses, and everything before the first check', () => {
  expect(run({ website: 'https://acme.example/' })).toEqual([]);
  expect(run({ links: [{ type: 'talks', url }] }, false)).toEqual([]);
});

test('leaves partners alone that have left', () => {
  expect(run({ website: url, lifecycle: { status: 'left', on: '2026-01-01', reason: 'closed' } })).toEqual(
    [],
  );
});
