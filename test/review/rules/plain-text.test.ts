import { expect, test } from 'vitest';
import { plainText } from '#review/rules/plain-text.ts';
import { aHub } from '../../builders.ts';
import { anInput, anOwned } from '../a-pull.ts';
import { find } from '../find.ts';

const write = (body: string, before = '') =>
  find(plainText, {
    ...anInput({
      base: aHub({ partners: [anOwned({ body: before })] }),
      head: aHub({ partners: [anOwned({ body })] }),
    }),
    lineOf: () => 10,
    textOf: () => `${'\n'.repeat(9)}${body}`,
  });

test.for([
  ['a script', '<script>alert(1)</script>'],
  ['a handler', 'Hello <img src=x onerror=alert(1)>'],
  ['SVG', '<svg/onload=alert(1)>'],
  ['a comment', 'a <!-- </main> --> b'],
  ['a declaration', '<!doctype html>'],
] as const)('threat 7: %s is refused', ([, body]) => {
  expect(write(body)[0]).toMatchObject({
    level: 'error',
    line: 10,
    message: expect.stringContaining('Unexpected HTML'),
  });
});

test.for([
  ['a script', '[x](javascript:alert(1))'],
  ['data', '[x](data:text/html,x)'],
  ['entities', '[x](&#106;avascript:alert)'],
  ['no scheme', '[x](//evil.example)'],
  ['a path', '[x](../../admin/)'],
  ['a reference', '[x][y]\n\n[y]: javascript:alert(1)'],
  ['an automatic link', '<javascript:alert(1)>'],
  ['a user name', '[x](https://a:b@evil.example)'],
  ['a mail address', '<mailto:a@b.example>'],
] as const)('threat 8: a link by %s is refused', ([, body]) => {
  expect(write(body)).toMatchObject([
    { level: 'error', message: expect.stringContaining('Unexpected link') },
  ]);
});

test('threat 8: an image that would tell who reads the page is refused', () => {
  expect(write('![seen](https://evil.example/pixel.gif)')).toMatchObject([
    { message: 'Unexpected image, expected words' },
  ]);
});

test('a link without the s of https comes with the line that mends it, at its place', () => {
  expect(write('One\n\nSee [us](http://acme.example/a) there')).toMatchObject([
    { line: 12, replacement: 'See [us](https://acme.example/a) there' },
  ]);
});

test.for([
  ['good links', 'See [us](https://acme.example/a_(b)) and <https://acme.example>.'],
  ['signs of comparison', 'We answer in < 2 days, and 3 > 2, a<b.'],
  ['code', 'Write `<script>` or `[x](javascript:y)`.\n\n```html\n<img src=x>\n```\n\nThat is all.'],
  ['tables and lists', '| a | b |\n| - | - |\n\n- [ ] open\n- [x] done'],
  ['letters of every script', 'نساعد <٢> 美術館 → [ページ](https://acme.example/)'],
] as const)('%s are welcome', ([, body]) => {
  expect(write(body)).toEqual([]);
});

test('lines that were there before are left alone', () => {
  expect(write('<b>old</b>\n\nnew', '<b>old</b>')).toEqual([]);
});
