import { describe, expect, test } from 'vitest';
import { evaluate } from '#import/evaluate.ts';
import type { Rule } from '#import/mapping.ts';
import { aRow, someTools } from './some-tools.ts';

const row = aRow(
  {
    name: ' Acme ',
    empty: '',
    none: null,
    place: { city: 'Berlin', land: 'Germany' },
    'dotted.key': 'whole',
    tags: ['a', 'b', 'a'],
    links: [{ to: 'acme.example/blog', label: 'Blog' }, { to: '', label: 'None' }, { to: 'ftp://x' }],
  },
  'The body.',
);
const give = (rule: Rule) => {
  const result = evaluate(rule, row, someTools());
  return result.ok ? result.value : { refused: result.reason };
};

test('a bare text is a path, and blanks around a value fall away', () => {
  expect(give('name')).toBe('Acme');
  expect(give({ from: 'place.city' })).toBe('Berlin');
  expect(give('dotted.key')).toBe('whole');
});

test('paths fall back from left to right', () => {
  expect(give({ from: ['empty', 'none', 'missing', 'name'] })).toBe('Acme');
});

test('the body and the name of the row have paths', () => {
  expect(give('$body')).toBe('The body.');
  expect(give('$name')).toBe('acme.md');
});

test('a path never reaches inherited names', () => {
  expect(give('constructor')).toBeUndefined();
  expect(give('place.__proto__')).toBeUndefined();
});

test('a constant is the same for every row', () => {
  expect(give({ value: ['x', 1] })).toEqual(['x', 1]);
});

test('a template is filled, and gives nothing when a field is empty', () => {
  expect(give({ template: '{name} in {place.city}' })).toBe('Acme in Berlin');
  expect(give({ template: '{name} in {empty}' })).toBeUndefined();
});

describe('first', () => {
  test('takes the first rule that gives something', () => {
    expect(give({ first: ['empty', { value: 'later' }, { value: 'never' }] })).toBe('later');
  });
  test('passes over a rule that cannot use its value', () => {
    expect(give({ first: [{ from: 'name', as: 'url' }, { value: 'https://acme.example' }] })).toBe(
      'https://acme.example',
    );
  });
  test('says what is wrong when no rule gives anything', () => {
    expect(give({ first: [{ from: 'name', as: 'url' }, 'empty'] })).toEqual({
      refused: expect.stringContaining('`Acme`'),
    });
  });
  test('keeps quiet about what a passed-over rule left out', () => {
    const notes: string[] = [];
    const rule: Rule = {
      first: [{ from: 'name', as: { map: { values: {}, otherwise: 'drop' } } }, { value: 'x' }],
    };
    evaluate(rule, row, someTools({ note: (text) => notes.push(text) }));
    expect(notes).toEqual([]);
  });
});

test('lists have no doubles', () => {
  expect(give('tags')).toEqual(['a', 'b']);
  expect(give({ list: ['tags', { value: 'b' }, 'empty', { value: 'c' }] })).toEqual(['a', 'b', 'c']);
});

describe('each and object', () => {
  const url: Rule = { from: 'to', as: 'url', wrong: 'drop' };
  test('makes a group of each item, and leaves out groups that lack a field', () => {
    expect(give({ each: 'links', object: { type: { value: 'other' }, url } })).toEqual([
      { type: 'other', url: 'https://acme.example/blog' },
    ]);
  });
  test('keeps a group without a field whose name ends in a question mark', () => {
    expect(give({ object: { city: 'place.city', 'street?': 'empty' } })).toEqual({ city: 'Berlin' });
  });
  test('reaches plain items as `value`', () => {
    expect(give({ each: 'tags', object: { id: 'value' } })).toEqual([{ id: 'a' }, { id: 'b' }]);
  });
  test('a wrong item refuses the row unless the mapping drops it', () => {
    const strict: Rule = { each: 'links', object: { url: { from: 'to', as: 'url' } } };
    expect(give(strict)).toEqual({ refused: expect.stringContaining('ftp://x') });
  });
});

describe('wrong', () => {
  test('drops a value that cannot be used, and says so', () => {
    const notes: string[] = [];
    const tools = someTools({ note: (text) => notes.push(text) });
    expect(evaluate({ from: 'name', as: 'url', wrong: 'drop' }, row, tools)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(notes).toHaveLength(1);
  });
  test('refuses it otherwise', () => {
    expect(evaluate({ from: 'name', as: 'url' }, row, someTools()).ok).toBe(false);
  });
});

describe('place', () => {
  test('gives city, country and time zone', () => {
    expect(give({ place: { city: 'place.city', country: 'place.land' } })).toEqual({
      city: 'Berlin',
      country: 'DE',
      timeZone: 'Europe/Berlin',
    });
  });
  test('gives nothing when nothing tells a country', () => {
    expect(give({ place: { city: 'empty', text: '$body' } })).toBeUndefined();
  });
});
