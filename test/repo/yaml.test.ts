import { describe, expect, test } from 'vitest';
import { profileSchema } from '#domain/partner.ts';
import { lineFinder, parseYaml } from '#repo/yaml.ts';

const faultOf = (text: string) => {
  const result = parseYaml(text);
  if (result.ok) throw new Error(`Read without a fault: ${JSON.stringify(result.data)}`);
  return result;
};
const dataOf = (text: string) => {
  const result = parseYaml(text);
  if (!result.ok) throw new Error(result.message);
  return result.data;
};

describe('threat 3: aliases that multiply', () => {
  const laughs = [
    'a: &a [lol, lol, lol]',
    'b: &b [*a, *a, *a]',
    'c: &c [*b, *b, *b]',
    'd: [*c, *c, *c]',
  ].join('\n');

  test('refuses a billion laughs', () => {
    expect(faultOf(laughs)).toMatchObject({ line: 1, message: expect.stringContaining('anchor') });
  });

  test.each([
    'name: &name Acme',
    '&all\nname: Acme',
    'links: &links [a]',
    'links:\n  - &one a',
    '&k name: A',
  ])('refuses the anchor in %j, though nothing names it', (text) => {
    expect(faultOf(text).message).toBe('Unexpected YAML anchor, expected plain values');
  });

  test('refuses an alias without an anchor', () => {
    expect(faultOf('name: A\nother: *name').ok).toBe(false);
  });
});

describe('threat 4: keys and tags with a second meaning', () => {
  test('refuses a key that is written twice, and names the second line', () => {
    expect(faultOf('tagline: a\nname: b\ntagline: c')).toMatchObject({
      line: 3,
      message: 'Unexpected second `tagline`, expected each key once',
    });
  });

  test.each(['{a: 1, a: 2}', 'x:\n  a: 1\n  "a": 2', '- a: 1\n  a: 2'])(
    'refuses doubled keys in %j',
    (text) => {
      expect(faultOf(text).message).toMatch('Unexpected second `a`');
    },
  );

  test('accepts the same key in two maps', () => {
    expect(dataOf('- a: 1\n- a: 2')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test.each(['<<: {tier: gold}', 'base:\n  <<: {country: PT}', '"<<": {tier: gold}'])(
    'refuses the merge in %j',
    (text) => {
      expect(faultOf(text).message).toMatch('Unexpected key `<<`');
    },
  );

  test('refuses `__proto__`, and pollutes nothing', () => {
    for (const text of ['__proto__: {polluted: 1}', 'base: {__proto__: {polluted: 1}}', '"__proto__": 1'])
      expect(faultOf(text).message).toMatch('Unexpected key `__proto__`');
    expect({}).not.toHaveProperty('polluted');
  });

  test.each(['constructor', 'prototype', 'toString', '__proto__x'])(
    'leaves `%s` to the strict schema, which names it',
    (key) => {
      const { error } = profileSchema.safeParse(dataOf(`${key}: 1`));
      expect(error?.issues).toContainEqual(
        expect.objectContaining({ code: 'unrecognized_keys', keys: [key] }),
      );
    },
  );

  test.each([
    'a: !!binary aGk=',
    'a: !foo b',
    'a: ! 12',
    'a: !!str 12',
    '!!map {a: 1}',
    'a: !!js/function x',
  ])('refuses the tag in %j', (text) => {
    expect(faultOf(text).message).toMatch(/tag/i);
  });

  test.each(['1: a', '? [a]\n: b', '? {a: 1}\n: b', ': a', '~: a', 'true: a'])(
    'refuses the key in %j, which is not a word',
    (text) => {
      expect(faultOf(text).message).toBe('Unexpected YAML key, expected a word');
    },
  );

  test.each(['a: 1\n---\nb: 2', 'a: 1\n...\nb: 2', '%YAML 1.1\na: 010'])('refuses %j', (text) => {
    expect(faultOf(text).ok).toBe(false);
  });
});

describe('threat 6: texts that YAML 1.1 reads as something else', () => {
  test.each([
    ['12:30', '12:30'],
    ['12:30:45', '12:30:45'],
    ['2024-01-12', '2024-01-12'],
    ['2024-01-12T10:00:00Z', '2024-01-12T10:00:00Z'],
    ['NO', 'NO'],
    ['no', 'no'],
    ['yes', 'yes'],
    ['on', 'on'],
    ['y', 'y'],
    ['1_000', '1_000'],
    ['0b11', '0b11'],
    ['=', '='],
    ['010', 10],
    ['012', 12],
    ['1e3', 1000],
    ['true', true],
    ['~', null],
    ['"010"', '010'],
  ])('reads %j as YAML 1.2 does', (text, value) => {
    expect(dataOf(`a: ${text}`)).toEqual({ a: value });
  });
});

describe('threat 5: a settings file that keeps the parser busy', () => {
  test('grows no faster than its size, where comparing all keys would', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n');
    const start = performance.now();
    expect(parseYaml(keys(20_000)).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('lines', () => {
  test('counts from the line on which the text starts', () => {
    expect(parseYaml('a: 1\nb: [', 2)).toMatchObject({ ok: false, line: 3 });
    expect(lineFinder('a: 1\nb:\n  - c\n', 2)(['b', 0])).toBe(4);
  });

  test('falls back to the parent of a missing field', () => {
    expect(lineFinder('a: 1\nb:\n  c: 1\n')(['b', 'd'])).toBe(2);
  });
});
