import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanMarkdown } from '#import/clean-markdown.ts';

describe('takes away', () => {
  test.for([
    ['tags', 'a <b>bold</b> <br/>move', 'a bold move'],
    ['comments', 'a<!-- secret -->b', 'ab'],
    ['scripts with what they hold', 'a<script>alert(1)</script>b', 'ab'],
    ['an unclosed style', 'a<style>p{}', 'a'],
    ['tags that only show after the first round', '<scr<b>ipt>alert(1)</scr</b>ipt>', ''],
    ['images', 'a ![x](https://a.example/x.png)b', 'a b'],
    ['links that lead nowhere safe', '[a](javascript:alert(1)) [b](#) [c](/about) [d](mailto:x)', 'a b c d'],
    ['emphasis of nothing', 'at ** **end', 'at end'],
    ['events in tags', '<img src=x onerror=alert(1)>a', 'a'],
  ] as const)('%s', ([, markdown, clean]) => {
    expect(cleanMarkdown(markdown)).toBe(clean);
  });
});

describe('keeps', () => {
  test.for([
    ['headings, lists and emphasis', '## A\n\n- one\n- **two**'],
    ['code, with its tags', 'Use `<div>` and\n\n```html\n<script>x</script>\n```'],
    ['comparisons', 'when a < b and c > d'],
    ['hard breaks', 'one \\\ntwo'],
  ] as const)('%s', ([, markdown]) => {
    expect(cleanMarkdown(markdown)).toBe(markdown);
  });

  test('links, made safe', () => {
    expect(cleanMarkdown('[a](http://acme.example/x) <https://b.example>')).toBe(
      '[a](https://acme.example/x) https://b.example',
    );
  });
});

test('no tag is left outside code, whatever the text', () => {
  const piece = fc.constantFrom('<', '>', 'script', '/', '!--', '-->', 'a', ' ', 'onx=1', '\n', 'style', '"');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      expect(cleanMarkdown(pieces.join(''))).not.toMatch(/<[a-z/!?]/i);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('a second cleaning changes nothing', () => {
  const once = cleanMarkdown('<p>x</p>\n\n\n\n[a](http://b.example/) <i');
  expect(cleanMarkdown(once)).toBe(once);
});
