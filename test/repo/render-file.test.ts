import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFrontMatter } from '#repo/front-matter.ts';
import { renderMarkdown } from '#repo/render-file.ts';

test('what is rendered reads back as the same data', () => {
  const word = fc.constantFrom(
    'yes',
    '2026-04-08',
    'a: b',
    '# x',
    '-',
    '012',
    'null',
    '"',
    "'",
    '*a',
    '&a',
    '!t',
    'x\ny',
    'é',
  );
  const data = fc.record({
    name: word,
    list: fc.array(word, { maxLength: 3 }),
    group: fc.record({ a: word }),
  });
  fc.assert(
    fc.property(data, (given) => {
      const read = parseFrontMatter(Buffer.from(renderMarkdown(given, 'Text.')));
      expect(read).toMatchObject({ ok: true, data: given, body: 'Text.' });
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('a value that stands in two places is written twice, since aliases are refused', () => {
  const shared = ['a'];
  const read = parseFrontMatter(Buffer.from(renderMarkdown({ x: shared, y: shared }, '')));
  expect(read).toMatchObject({ ok: true, data: { x: ['a'], y: ['a'] }, body: '' });
});
