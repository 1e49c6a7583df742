import { describe, expect, test } from 'vitest';
import type { Step } from '#import/mapping-steps.ts';
import { applySteps } from '#import/steps.ts';
import { someTools } from './some-tools.ts';

const apply = (value: unknown, ...steps: Step[]) => applySteps(value, steps, someTools());
const given = (value: unknown, ...steps: Step[]) => {
  const result = apply(value, ...steps);
  return result.ok ? result.value : result.reason;
};
const refused = (value: unknown, ...steps: Step[]) => {
  const result = apply(value, ...steps);
  return result.ok ? undefined : result.reason;
};

describe('split', () => {
  test('cuts at each separator and leaves out empty pieces', () => {
    expect(given('a, b;c,,', { split: [',', ';'] }, 'lower')).toEqual(['a', 'b', 'c']);
  });
  test('leaves a text without separators as a list of one', () => {
    expect(given('alone', { split: ',' })).toEqual(['alone']);
  });
});

describe('map', () => {
  const values = { Größe: 'size', yes: true };
  test('replaces a value, whatever its case and accents', () => {
    expect(given('GROSSE', { map: { values: { grosse: 'size' } } })).toBe('size');
    expect(given('grOße', { map: { values } })).toBe('size');
  });
  test('refuses a value that is not listed', () => {
    expect(refused('no', { map: { values } })).toBe(
      'Unexpected `no`, expected a value that the mapping lists',
    );
  });
  test('drops or keeps a value that is not listed, when the mapping says so', () => {
    expect(given(['yes', 'no'], { map: { values, otherwise: 'drop' } })).toEqual([true]);
    expect(given('no', { map: { values, otherwise: 'keep' } })).toBe('no');
  });
});

describe('term', () => {
  test.for(['code-audit', 'Code Audit', 'CODE  AUDIT', 'review', 'audit'])('%s is found', (word) => {
    expect(given(word, { term: 'services' })).toBe('code-audit');
  });
  test('accents do not count', () => {
    expect(given('movil', { term: 'services' })).toBe('mobile');
  });
  test('an unknown word is refused', () => {
    expect(refused('Baking', { term: 'services' })).toBe(
      'Unexpected `Baking`, expected a term of `services`',
    );
  });
  test('an unknown word is dropped and said, when the mapping says so', () => {
    const notes: string[] = [];
    const step: Step = { term: { taxonomy: 'services', unknown: 'drop' } };
    const tools = someTools({ note: (text) => notes.push(text) });
    expect(applySteps(['Baking', 'review'], [step], tools)).toEqual({ ok: true, value: ['code-audit'] });
    expect(notes).toEqual(['left out `Baking`, which is no term of `services`']);
  });
});

describe('url', () => {
  test.for([
    ['http://www.acme.example/', 'https://www.acme.example'],
    ['acme.example', 'https://acme.example'],
    ['//acme.example/a', 'https://acme.example/a'],
    ['HTTP://ACME.example/Path', 'https://acme.example/Path'],
    ['https://acme.example).', 'https://acme.example'],
    ['<https://acme.example>', 'https://acme.example'],
    ['"acme.example",', 'https://acme.example'],
    ['https://acme.example/?utm_source=x&id=7', 'https://acme.example/?id=7'],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
    ['https:/acme.example', 'https://acme.example'],
  ] as const)('%s becomes %s', ([written, url]) => {
    expect(given(written, 'url')).toBe(url);
  });
  test('cuts the whole query when asked to', () => {
    expect(given('https://acme.example/a?ref=list', { url: { query: 'drop' } })).toBe(
      'https://acme.example/a',
    );
  });
  test.for([
    'javascript:alert(1)',
    'ftp://acme.example',
    'mailto:ada@acme.example',
    'https://user:pass@acme.example',
    'http://127.0.0.1/',
    'https://acme.example:8443',
    'http://localhost',
    'not an address',
    'acme',
    'data:text/html,x',
  ])('%s is refused', (written) => {
    expect(refused(written, 'url')).toContain('expected one as `https://acme.example`');
  });
});

describe('url of a site', () => {
  test.for([
    ['github', 'acme', 'https://github.com/acme'],
    ['github', 'http://github.com/acme/', 'https://github.com/acme/'],
    ['github', 'github.com/acme', 'https://github.com/acme'],
    ['x', '@Acme_Inc', 'https://x.com/Acme_Inc'],
    ['x', 'https://twitter.com/acme', 'https://x.com/acme'],
    ['linkedin', "acme'", 'https://www.linkedin.com/company/acme'],
    ['linkedin', 'in/ada', 'https://www.linkedin.com/in/ada'],
    ['youtube', '@acme', 'https://www.youtube.com/@acme'],
    ['mastodon', '@ada@social.example', 'https://social.example/@ada'],
    ['instagram', 'acme', 'https://www.instagram.com/acme'],
    ['facebook', 'acme', 'https://www.facebook.com/acme'],
    ['bluesky', 'acme.example', 'https://bsky.app/profile/acme.example'],
  ] as const)('%s: %s becomes %s', ([site, written, url]) => {
    expect(given(written, { url: { site } })).toBe(url);
  });
  test.for([
    ['github', 'https://gitlab.com/acme'],
    ['github', 'two words'],
    ['mastodon', 'ada'],
    ['x', 'javascript:alert(1)'],
    ['github', 'https://github.com.evil.example/acme'],
  ] as const)('%s refuses %s', ([site, written]) => {
    expect(refused(written, { url: { site } })).toContain(`expected one of ${site}`);
  });
});

describe('date', () => {
  test.for([
    ['2026-04-08', '2026-04-08'],
    ['2026-04-08T23:59:00Z', '2026-04-08'],
    ['2026/4/8', '2026-04-08'],
    ['8.4.2026', '2026-04-08'],
    ['8 April 2026', '2026-04-08'],
    ['Apr 8, 2026', '2026-04-08'],
    ['April 8th 2026', '2026-04-08'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
  ] as const)('%s is %s', ([written, date]) => {
    expect(given(written, 'date')).toBe(date);
  });
  test('an order decides between day and month', () => {
    expect(given('03/04/2026', { date: { order: 'dmy' } })).toBe('2026-04-03');
    expect(given('03/04/2026', { date: { order: 'mdy' } })).toBe('2026-03-04');
  });
  test('without an order an unclear date is refused', () => {
    expect(refused('03/04/2026', 'date')).toContain('add `order`');
  });
  test.for(['2026-02-30', 'yesterday', '2026', '40 April 2026', '8 Foo 2026'])('%s is refused', (written) => {
    expect(refused(written, 'date')).toContain('expected one as `2026-11-22`');
  });
});

describe('country', () => {
  test.for([
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['uk', 'GB'],
    ['England', 'GB'],
    ['the Netherlands', 'NL'],
    ['Deutschland', 'DE'],
    ['日本', 'JP'],
    ['de', 'DE'],
    ['IND', 'IN'],
  ] as const)('%s is %s', ([written, code]) => {
    expect(given(written, 'country')).toBe(code);
  });
  test('a city is no country', () => {
    expect(refused('Berlin', 'country')).toBe(
      'Unexpected country `Berlin`, expected its name or ISO 3166 code',
    );
  });
});

describe('language', () => {
  test.for([
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['español', 'es'],
    ['日本語', 'ja'],
    ['pt-br', 'pt-BR'],
    ['en', 'en'],
    ['Brazilian Portuguese', 'pt-BR'],
  ] as const)('%s is %s', ([written, tag]) => {
    expect(given(written, 'language')).toBe(tag);
  });
  test('an invented language is refused', () => {
    expect(refused('Klingonese speech', 'language')).toContain('expected its name or code');
  });
});

describe('number', () => {
  test.for([
    ['1,200 people', 1200],
    ['11-50', 11],
    ['about 40', 40],
    ['12.00', 12],
  ] as const)('%s is %i', ([written, number]) => {
    expect(given(written, 'number')).toBe(number);
  });
  test('a text without digits is refused', () => {
    expect(refused('many', 'number')).toBe('Unexpected `many`, expected a number');
  });
});

describe('texts', () => {
  test('plain takes Markdown away and keeps the words', () => {
    expect(
      given('# Hi\n\n**Bold** and [link](https://a.example) ![i](x.png) `code` snake_case_name', 'plain'),
    ).toBe('Hi\n\nBold and link code snake_case_name');
  });
  test('first-sentence joins sentences until the text is long enough', () => {
    expect(
      given('Hello. We help Acme Inc. to sell more. And so on.', 'plain', {
        'first-sentence': { min: 10, max: 100 },
      }),
    ).toBe('Hello. We help Acme Inc. to sell more.');
  });
  test('first-sentence takes a heading without a full stop as a sentence of its own', () => {
    expect(given('A fine heading\n\nThen a text.', 'first-sentence')).toBe('A fine heading');
  });
  test('first-sentence gives nothing for a text that is too short', () => {
    expect(given('Hi.', 'first-sentence')).toBeUndefined();
  });
  test('shorten cuts at a word and never inside a character', () => {
    expect(given('one two three four', { shorten: 12 })).toBe('one two…');
    expect(given('👩‍💻'.repeat(10), { shorten: 10 })).not.toMatch(/[\uD800-\uDBFF]…$/);
    expect(given('short', { shorten: 12 })).toBe('short');
  });
  test('remove takes words out, whatever their case, and reads them literally', () => {
    expect(given('(GitHub) - We build a.b', { remove: ['(github) - ', 'a.b'] })).toBe('We build');
    expect(given('axb', { remove: 'a.b' })).toBe('axb');
  });
  test('slug turns words into a slug', () => {
    expect(given('Größe & Co', 'slug')).toBe('groesse-and-co');
  });
});

test('an empty value goes through no step', () => {
  expect(given('  ', 'url')).toBeUndefined();
  expect(given(['', null], 'date')).toBeUndefined();
});

test('a group of fields is refused by a step', () => {
  expect(refused({ a: 1 }, 'url')).toBe('Unexpected group of fields, expected a text');
});

test('one wrong item of a list refuses the list', () => {
  expect(refused(['acme.example', 'nope'], 'url')).toContain('`nope`');
});
