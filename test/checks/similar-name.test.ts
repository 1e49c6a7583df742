import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { similarName } from '#checks/similar-name.ts';
import { aHub, aPartner, today } from '../builders.ts';

const run = (...names: readonly string[]) =>
  runChecks(
    aHub({ partners: names.map((name, index) => aPartner({ slug: `partner-${index}`, name })) }),
    { today },
    [similarName],
  );

test.each([
  ['Acme Studio', 'ACME  studio'],
  ['Acme Studio GmbH', 'Acme Studio'],
  ['Acme, Inc.', 'Acme LLC'],
  ['Acme Pty Ltd', 'Acme'],
  ['Acme S.A.', 'Acme'],
  ['Acme S.r.l.', 'Acme SRL'],
  ['Acme Sp. z o.o.', 'acme'],
  ['Acme GmbH & Co. KG', 'Acme'],
  ['Café Plan', 'Cafe-Plan'],
  ['AcmeStudio', 'Acme Studio'],
  ['株式会社青空計画', '青空計画'],
])('asks for a look at `%s` beside `%s`', (first, second) => {
  const [problem, ...others] = run(first, second);
  expect(others).toEqual([]);
  expect(problem?.severity).toBe('warning');
  expect(problem?.place).toEqual({ file: 'partners/partner-1/profile.md', field: 'name' });
  expect(problem?.message).toContain('partner `partner-0`');
});

test.each([
  ['Acme North', 'Acme South'],
  ['Inc', 'Ltd'],
  ['GmbH', 'AG'],
  ['青空計画', '赤空計画'],
  ['Acme Works 1', 'Acme Works 2'],
])('tells `%s` from `%s`', (first, second) => {
  expect(run(first, second)).toEqual([]);
});

test('accepts the name of a partner that has left', () => {
  const left = aPartner({
    slug: 'acme',
    name: 'Acme',
    lifecycle: { status: 'left', on: '2026-01-01', reason: 'closed' },
  });
  const hub = aHub({ partners: [left, aPartner({ slug: 'acme-two', name: 'Acme Ltd' })] });
  expect(runChecks(hub, { today }, [similarName])).toEqual([]);
});
