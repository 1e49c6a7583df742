/** Every criterion of the pages has a test that names it; an exception says why, and where it is looked at instead. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** How many criteria each kind of page has, numbered from 1. */
const CRITERIA = { GLO: 12, DIR: 15, PRO: 7, CMP: 5, SAV: 4, MAT: 5, MAP: 5, CON: 5 } as const;

const EXCEPTIONS: Readonly<Record<string, string>> = {
  'DIR-15':
    'Times under a slowed CPU are measured by `npm run bench:search`; a timed test would fail on a busy machine.',
};

/** Names of tests and of the groups that they stand in. */
const names = globSync('test/**/*.{test,spec}.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:test|describe)(?:\.each\([^)]*\))?\(\s*[`'"]([^`'"]+)/g)].map(
    ([, name = '']) => name,
  ),
);

function isNamed(id: string): boolean {
  return names.some((name) => new RegExp(`\\b${id}\\b`).test(name));
}

const ids = Object.entries(CRITERIA).flatMap(([kind, last]) =>
  Array.from({ length: last }, (_, at) => `${kind}-${at + 1}`),
);

test.each(ids.filter((id) => !(id in EXCEPTIONS)))('a test names %s', (id) => {
  expect(isNamed(id)).toBe(true);
});

test('no exception is left for a criterion that has a test', () => {
  expect(Object.keys(EXCEPTIONS).filter(isNamed)).toEqual([]);
});

test('every exception is one of the criteria', () => {
  expect(Object.keys(EXCEPTIONS).filter((id) => !ids.includes(id))).toEqual([]);
});
