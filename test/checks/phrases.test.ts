import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { phrases } from '#checks/phrases.ts';
import { aHub, today } from '../builders.ts';

test('accepts phrases of terms that there are', () => {
  const hub = aHub({ phrases: { expertise: { planning: 'one plan, who does what' } } });
  expect(runChecks(hub, { today }, [phrases])).toEqual([]);
});

test.each([
  [{ expertise: { planing: 'one plan' } }, 'expertise.planing'],
  [{ services: { workshops: 'a day with us' } }, 'services.workshops'],
])('names what no taxonomy has: %o', (given, field) => {
  const [problem] = runChecks(aHub({ phrases: given }), { today }, [phrases]);
  expect(problem?.place).toEqual({ file: 'content/phrases.yml', field });
});
