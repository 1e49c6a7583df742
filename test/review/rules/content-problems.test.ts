import { expect, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { contentProblems } from '#review/rules/content-problems.ts';
import { anInput } from '../a-pull.ts';
import { find } from '../find.ts';

const problem: Problem = {
  check: 'schema',
  severity: 'error',
  place: { file: 'partners/acme/profile.md', line: 4, field: 'kinds' },
  message: 'Unexpected text `agency`, expected a list',
  hint: 'Write a list: `[agency]`.',
  replacement: 'kinds: [agency]',
};

test('a problem arrives with the check that found it, its line, hint and replacement', () => {
  expect(find(contentProblems, anInput({ headProblems: [problem] }))).toEqual([
    {
      rule: 'schema',
      level: 'error',
      path: 'partners/acme/profile.md',
      line: 4,
      message: problem.message,
      hint: problem.hint,
      replacement: 'kinds: [agency]',
    },
  ]);
});

test('what was there before is left alone', () => {
  expect(find(contentProblems, anInput({ baseProblems: [problem], headProblems: [problem] }))).toEqual([]);
});
