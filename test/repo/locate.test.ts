import { expect, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { locateProblems } from '#repo/locate.ts';
import { memorySource, type Source } from '#repo/source.ts';

const profile = `---
name: Acme
links:
  - type: blog
    url: https://acme.example/blog
base:
  country: PT
---

Hello.
`;
const source = memorySource({
  'partners/acme/profile.md': profile,
  'content/tiers.yml': 'tiers:\n  - id: gold\n    name: Gold\n',
  'partners/broken/profile.md': 'no front matter',
});

const problem = (file: string, field?: string, line?: number): Problem => ({
  check: 'x',
  severity: 'error',
  place: { file, field, line },
  message: 'Unexpected',
});
const lineOf = (file: string, field?: string) =>
  locateProblems([problem(file, field)], source)[0]?.place.line;

test.each([
  ['name', 2],
  ['links', 3],
  ['links.0.type', 4],
  ['links.0.url', 5],
  ['base.country', 7],
  ['base.timeZone', 6],
  ['logoAlt', 2],
  ['body', 10],
])('the field `%s` of a profile stands on line %i', (field, line) => {
  expect(lineOf('partners/acme/profile.md', field)).toBe(line);
});

test('a field of a YAML file has its line', () => {
  expect(lineOf('content/tiers.yml', 'tiers.0.name')).toBe(3);
});

test('a line that is known already is kept', () => {
  const located = locateProblems([problem('content/tiers.yml', 'tiers.0.name', 99)], source);
  expect(located[0]?.place.line).toBe(99);
});

test('problems of whole files, missing files and unreadable files have no line', () => {
  expect(lineOf('content/tiers.yml')).toBeUndefined();
  expect(lineOf('content/hub.yml', 'locale')).toBeUndefined();
  expect(lineOf('partners/broken/profile.md', 'name')).toBeUndefined();
});

test('each file is read once, and only when a problem lies in it', () => {
  const read: string[] = [];
  const counting: Source = {
    list: () => source.list(),
    read(path) {
      read.push(path);
      return source.read(path);
    },
  };
  const file = 'partners/acme/profile.md';
  locateProblems([problem(file, 'name'), problem(file, 'base'), problem('content/tiers.yml')], counting);
  expect(read).toEqual([file]);
});
