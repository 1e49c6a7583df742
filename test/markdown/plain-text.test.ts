import { expect, test } from 'vitest';
import { toPlainText } from '#markdown/plain-text.ts';

test('keeps the words and parts the blocks', () => {
  expect(
    toPlainText(
      '# Title\n\nOne **two**three [four](https://acme.example).\n\n- a\n- b\n\n|c|d|\n|-|-|\n|e|f|',
    ),
  ).toBe('Title One twothree four. a b c d e f');
});

test('drops raw HTML, addresses and images', () => {
  expect(toPlainText('a <script>b</script>\n\n<div>c</div>\n\n![d](https://evil.example/e)')).toBe('a b d');
});

test('joins lines, also those with a break', () => {
  expect(toPlainText('a\nb  \nc\r\nd')).toBe('a b c d');
});

test('falls back to what was typed', () => {
  expect(toPlainText(`${'> '.repeat(2000)}a`)).toMatch(/^(?:> )+a$/);
});

test('threat 21: drops characters that entities hide', () => {
  expect(toPlainText('a&#x202E;b')).toBe('ab');
});
