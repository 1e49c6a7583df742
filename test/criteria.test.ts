/** Every criterion of the pages has a test that names it. */
import { expect, test } from 'vitest';
import { namesOfTests } from './names-of-tests.ts';

/** How many criteria each kind of page has, numbered from 1. */
const CRITERIA = { GLO: 12, DIR: 15, PRO: 7, CMP: 5, SAV: 4, MAT: 5, MAP: 5, CON: 5, APP: 8 } as const;

const names = namesOfTests();

const ids = Object.entries(CRITERIA).flatMap(([kind, last]) =>
  Array.from({ length: last }, (_, at) => `${kind}-${at + 1}`),
);

test.each(ids)('a test names %s', (id) => {
  expect(names.some((name) => new RegExp(`\\b${id}\\b`).test(name))).toBe(true);
});
