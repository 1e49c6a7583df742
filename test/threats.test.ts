/** Every threat that the front desk was built against has a test that names it. */
import { expect, test } from 'vitest';
import { namesOfTests } from './names-of-tests.ts';

/** Numbered from 1: `content/docs/security.md` says what each kind is about. */
const LAST = 45;

const named = new Set(
  namesOfTests().flatMap((name) =>
    [...name.matchAll(/\bthreats? (\d+(?:(?:, | and | to )\d+)*)/g)].flatMap(([, numbers = '']) =>
      numbers.split(/\D+/).map(Number),
    ),
  ),
);

test.each(Array.from({ length: LAST }, (_, at) => at + 1))('a test names threat %i', (threat) => {
  expect(named.has(threat)).toBe(true);
});
