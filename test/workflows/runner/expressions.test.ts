import { expect, test } from 'vitest';
import { fillIn, holds } from './expressions.ts';

const contexts = {
  github: { event_name: 'issues', event: { issue: { number: 7, labels: [{ name: 'application' }] } } },
  inputs: {},
  vars: { AUTO_MERGE: 'on' },
};
const braces = (expression: string) => `\${{ ${expression} }}`;

test('puts values into a text', () => {
  expect(fillIn(`a-${braces('github.event.issue.number || inputs.issue')}-b`, contexts)).toBe('a-7-b');
});

test('what is not there is the empty text', () => {
  expect(fillIn(braces('inputs.pr'), contexts)).toBe('');
});

test('tells conditions that hold from those that do not', () => {
  const labelled = (name: string) => `contains(github.event.issue.labels.*.name, '${name}')`;
  expect(holds(labelled('application'), contexts)).toBe(true);
  expect(holds(labelled('appeal'), contexts)).toBe(false);
  expect(holds("vars.AUTO_MERGE == 'on'", contexts)).toBe(true);
  expect(holds(braces("vars.AUTO_MERGE == 'off'"), contexts)).toBe(false);
  expect(holds('inputs.pr', contexts)).toBe(false);
});

test('refuses a context that it does not know', () => {
  expect(() => fillIn(braces('secrets.TOKEN'), contexts)).toThrow();
});
