import { expect, test } from 'vitest';
import { type Brief, briefFaults, referenceFrom } from '#domain/brief.ts';

const brief: Brief = {
  what: 'Move our plans.',
  when: '',
  budget: '',
  place: '',
  language: '',
  message: '',
  name: 'Ada',
  email: 'ada@museum.example',
};

test('CON-4: what, name and mail address are enough', () => {
  expect(briefFaults(brief)).toEqual([]);
});

test('CON-4: names every field that is missing, in the order of the form', () => {
  expect(briefFaults({ ...brief, what: ' ', name: '', email: '' })).toEqual([
    { field: 'what', fault: 'missingWhat' },
    { field: 'name', fault: 'missingName' },
    { field: 'email', fault: 'wrongEmail' },
  ]);
});

test.each(['ada', 'ada@museum', '@museum.example', 'ada@museum.example, bob@museum.example', 'a b@c.de'])(
  'CON-4: refuses `%s` as a mail address',
  (email) => {
    expect(briefFaults({ ...brief, email })).toHaveLength(1);
  },
);

test.each(['ada+hub@museum.example', 'ada@мuseum.example', " o'neil@museum.co.uk "])(
  'CON-4: accepts `%s` as a mail address',
  (email) => {
    expect(briefFaults({ ...brief, email })).toEqual([]);
  },
);

test('a reference is made of the given bytes, in letters that nobody misreads', () => {
  expect(referenceFrom(new Uint8Array([0, 1, 2, 3, 28, 29, 30, 31]))).toBe('GH-0123-WXYZ');
  const all = Array.from({ length: 32 }, (_, at) => referenceFrom(new Uint8Array(8).fill(at * 8 + 1)));
  for (const reference of all) expect(reference).toMatch(/^GH-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
});
