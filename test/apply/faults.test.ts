import { expect, test } from 'vitest';
import { describeInFull } from '#apply/faults.ts';
import { textsOf } from '#texts/catalogues.ts';

const t = textsOf('en');

test('a problem says its field and what to do', () => {
  expect(describeInFull({ field: 'name', fault: 'long', count: 90 }, t)).toBe(
    'Name: Shorten this to at most 90 letters',
  );
  expect(describeInFull({ field: 'website', fault: 'taken', other: 'acme' }, t)).toBe(
    'Website: This website belongs to the partner acme already. If that is you, change that entry',
  );
});

test('a problem of the whole form names none', () => {
  expect(describeInFull({ fault: 'headings', other: 'Name' }, t)).toBe(
    'The form was changed: the heading Name is missing or not in its place',
  );
});
