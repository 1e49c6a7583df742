import { afterEach, describe, expect, test, vi } from 'vitest';
import { LIMITS, parseFrontMatter } from '#repo/front-matter.ts';

type Engine = { parse(): unknown };
const calls = vi.hoisted(() => [] as { options: { engines: Record<string, Engine> } | undefined }[]);
vi.mock('gray-matter', async (importOriginal) => {
  const { default: matter } = await importOriginal<{ default: CallableFunction }>();
  return {
    default: (text: string, options?: { engines: Record<string, Engine> }) => {
      calls.push({ options });
      return matter(text, options);
    },
  };
});

const read = (text: string) => parseFrontMatter(Buffer.from(text));
const faultOf = (text: string) => {
  const result = read(text);
  if (result.ok) throw new Error(`Read without a fault: ${JSON.stringify(result.data)}`);
  return result;
};
const dataOf = (yaml: string) => {
  const result = read(`---\n${yaml}\n---\n`);
  if (!result.ok) throw new Error(result.message);
  return result.data;
};

afterEach(() => {
  calls.length = 0;
});

test('reads front matter, text and the lines of fields', () => {
  const result = read('---\nname: Acme\nbase:\n  country: PT\n---\n\nHello.\n');
  expect(result).toMatchObject({ ok: true, data: { name: 'Acme', base: { country: 'PT' } }, body: 'Hello.' });
  expect(result.ok && result.lineOf(['base', 'country'])).toBe(4);
});

describe('threat 1: front matter that is code', () => {
  const code = '{ get name() { globalThis.pwned = true; return 1 } }';
  const attack = `({ name: (globalThis.pwned = true) })`;

  test.each([
    '---js',
    '---javascript',
    '--- JavaScript',
    '---json',
    '---coffee',
    '--- yaml',
    '--- ',
    '----',
    ' ---',
    '---yml',
    '',
  ])('refuses %j as first line and runs nothing', (first) => {
    for (const body of [code, attack]) {
      expect(faultOf(`${first}\n${body}\n---\ntext`)).toMatchObject({
        line: 1,
        message: 'Expected the first line to be exactly `---`',
      });
    }
    expect(globalThis).not.toHaveProperty('pwned');
    expect(calls).toEqual([]);
  });

  test('gives gray-matter no engine but ours, so that a second way in would run nothing either', () => {
    read('---\nname: Acme\n---\n');
    const { yaml, ...others } = calls[0]?.options?.engines ?? {};
    expect(Object.keys(others)).toEqual(expect.arrayContaining(['js', 'javascript', 'json', 'coffee']));
    for (const engine of Object.values(others)) expect(() => engine.parse()).toThrow('Only YAML');
    expect(yaml).toBeDefined();
  });
});

describe('threat 2: the cache of gray-matter', () => {
  test('gives each reader a copy of its own', () => {
    const text = '---\nname: Acme\nlinks: [a]\n---\ntext';
    const first = dataOf('name: Acme\nlinks: [a]') as { name: string; links: string[] };
    first.name = 'Changed';
    first.links.push('b');
    expect(read(text)).toMatchObject({ data: { name: 'Acme', links: ['a'] } });
    expect(dataOf('name: Acme\nlinks: [a]')).toEqual({ name: 'Acme', links: ['a'] });
  });

  test('says of a broken file each time that it is broken', () => {
    const broken = '---\nname: [\n---\ntext';
    expect(faultOf(broken)).toEqual(faultOf(broken));
  });

  test('always passes options, without which gray-matter remembers', () => {
    read('---\nname: Acme\n---\n');
    expect(calls).toHaveLength(1);
    expect(calls[0]?.options).toBeDefined();
  });
});

describe('threat 5: front matter that keeps the parser busy', () => {
  const seconds = (text: string) => {
    const start = performance.now();
    const result = read(text);
    return { took: (performance.now() - start) / 1000, result };
  };

  test.each([
    ['file', `---\nname: Acme\n---\n${'x'.repeat(LIMITS.file)}`],
    ['front matter', `---\nname: ${'x'.repeat(LIMITS.frontMatter)}\n---\n`],
    ['text', `---\nname: Acme\n---\n${'x'.repeat(LIMITS.body + 1)}`],
  ])('refuses a %s that is too long', (what, text) => {
    expect(faultOf(text).message).toMatch(`Unexpected size of the ${what}`);
  });

  test('measures bytes, not characters', () => {
    expect(faultOf(`---\nname: ${'é'.repeat(LIMITS.frontMatter / 2)}\n---\n`).message).toMatch('size');
  });

  test('accepts front matter and text of the full length', () => {
    const name = 'x'.repeat(LIMITS.frontMatter - 'name: \n'.length);
    expect(read(`---\nname: ${name}\n---\n${'x'.repeat(LIMITS.body)}`).ok).toBe(true);
  });

  test('refuses 20,000 keys without parsing them', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
    const { took, result } = seconds(`---\n${keys}\n---\n`);
    expect(result.ok).toBe(false);
    expect(took).toBeLessThan(0.1);
  });

  test.each([
    ['keys', Array.from({ length: 1_800 }, (_, index) => `k${index}:`).join('\n')],
    ['brackets', `a: ${'['.repeat(12_000)}`],
    ['closed brackets', `a: ${'['.repeat(6000)}${']'.repeat(6000)}`],
    ['braces', `a: ${'{a: '.repeat(2000)}${'}'.repeat(2000)}`],
    ['dashes', `${'- '.repeat(6000)}a`],
    ['question marks', '? '.repeat(6000)],
    ['quotes', `a: ${'"'.repeat(12_000)}`],
    ['empty lines', '\n'.repeat(12_000)],
  ])('takes a moment for 12 KB of %s', (_, yaml) => {
    expect(seconds(`---\n${yaml}\n---\n`).took).toBeLessThan(1);
  });

  test.each(['[', '{a: ', '- '])('says of %j, many times over, that it is nested too deep', (open) => {
    expect(faultOf(`---\na:\n ${open.repeat(20)}x\n---\n`).ok).toBe(false);
    expect(faultOf(`---\n${'- '.repeat(2000)}x\n---\n`).message).toBe(
      'Unexpected nesting, expected at most 16 levels',
    );
    expect(faultOf(`---\n${'- '.repeat(17)}x\n---\n`).message).toBe(
      'Unexpected nesting, expected at most 16 levels',
    );
  });
});

describe('threat 21: invisible characters', () => {
  test('names the line, in the front matter and in the text', () => {
    expect(faultOf('---\nname: A\nheadline: a\u202Eb\n---\n')).toMatchObject({ line: 3 });
    const fault = faultOf('---\r\nname: A\r\n---\r\n\r\nHi\u200B!');
    expect(fault).toMatchObject({ line: 5, message: expect.stringContaining('`U+200B`') });
  });

  test('finds one that is written as an escape', () => {
    expect(faultOf('---\nname: A\nheadline: "gpj\\u202E.exe"\n---\n')).toMatchObject({
      line: 3,
      message: expect.stringContaining('`U+202E`'),
    });
    expect(faultOf('---\n"na\\u200Bme": A\n---\n')).toMatchObject({ line: 2 });
    expect(faultOf('---\nname: "a\\0"\n---\n').message).toContain('`U+0000`');
  });

  test('accepts an escape of a visible character', () => {
    expect(dataOf('name: "Caf\\u00e9"')).toEqual({ name: 'Café' });
  });
});

describe('line ends and edges', () => {
  test.each([
    ['CRLF', '---\r\nname: A\r\n---\r\ntext'],
    ['CR', '---\rname: A\r---\rtext'],
    ['a byte order mark', '\uFEFF---\nname: A\n---\ntext'],
  ])('reads a file with %s', (_, text) => {
    expect(read(text)).toMatchObject({ data: { name: 'A' }, body: 'text' });
  });

  test('leaves `---` in the text alone', () => {
    expect(read('---\nname: A\n---\none\n\n---\n\n---js\ntwo')).toMatchObject({
      body: 'one\n\n---\n\n---js\ntwo',
    });
  });

  test('leaves an indented `---` in a block of text alone', () => {
    expect(dataOf('a: |\n  x\n  ---\n  y')).toEqual({ a: 'x\n---\ny\n' });
  });

  test('needs no line end after the second `---`', () => {
    expect(read('---\nname: A\n---')).toMatchObject({ data: { name: 'A' }, body: '' });
  });

  test.each(['---\nname: A\n', '---', '---\nname: A\n---x: 1\n---\nbody', '---\nname: A\n----\n---\nbody'])(
    'refuses %j, in which it is unclear where the front matter ends',
    (text) => {
      expect(faultOf(text).message).toMatch('Expected a second line');
    },
  );

  test('reads no front matter as no data, which the schema then refuses', () => {
    expect(read('---\n---\ntext')).toMatchObject({ ok: true, data: undefined, body: 'text' });
    expect(read('---\n# nothing\n---\ntext')).toMatchObject({ ok: true, body: 'text' });
  });

  test('refuses bytes that are not UTF-8', () => {
    const result = parseFrontMatter(Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]));
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('UTF-8') });
  });
});
