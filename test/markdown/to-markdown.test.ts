import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlainText } from '#markdown/plain-text.ts';
import { renderMarkdown } from '#markdown/render.ts';
import { toSafeMarkdown } from '#markdown/to-markdown.ts';

const bodyOf = (slug: string) =>
  readFileSync(`test/fixtures/hub/partners/${slug}/profile.md`, 'utf8').split(/^---$/m)[2] ?? '';

/** Elements of the HTML, by name. */
const tagsOf = (html: string) =>
  [...html.replaceAll('<p></p>', '').matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag);

test('comes out as it went in, where it is plain Markdown', () => {
  const markdown = `## How we work

1. We spend **a day** with *people*.
2. We move one project.
   - with its history
   - and its \`code\`

> A plan that nobody opens.

| Season | Weeks |
| --- | --- |
| Before | 9 |

\`\`\`
a | b
\`\`\`

***

Read [how](https://acme.example/a%28b%29) we do.`;
  expect(toSafeMarkdown(markdown)).toBe(markdown);
});

test.for(['northlight-studio', 'hostile-markdown', 'aozora-keikaku'])(
  'of %s the same is shown, word for word',
  (slug) => {
    const body = bodyOf(slug);
    const again = toSafeMarkdown(body);
    expect(toPlainText(again)).toBe(toPlainText(body));
    expect(tagsOf(renderMarkdown(again))).toEqual(tagsOf(renderMarkdown(body)));
  },
);

test('HTML, scripts and links that lead nowhere public are gone', () => {
  const markdown = toSafeMarkdown(bodyOf('hostile-markdown'));
  expect(markdown).not.toMatch(/(?<!\\)</);
  expect(markdown).not.toMatch(/\]\((?!https:\/\/hostile-markdown\.example\/about\))/);
});

test.for([
  ['a list', '\\- no list'],
  ['a numbered list', '7\\. no list'],
  ['a heading', '\\# no heading'],
  ['an underlined heading', 'words\\\n\\==='],
  ['a rule', '\\*\\*\\*'],
  ['a quotation', '\\> no quotation'],
])('what was not %s does not become one', ([, markdown]) => {
  expect(tagsOf(renderMarkdown(toSafeMarkdown(markdown ?? '')))).toEqual(
    tagsOf(renderMarkdown(markdown ?? '')),
  );
});

test('code with backticks and pipes stays code', () => {
  for (const markdown of ['`` a`b ``', '````\n```\n````', '| a |\n| --- |\n| `x\\|y` |']) {
    expect(renderMarkdown(toSafeMarkdown(markdown))).toBe(renderMarkdown(markdown));
  }
});

test('whatever is typed, the words are those that the page shows', () => {
  const piece = fc.constantFrom(
    ...['<b>', '<!--', '-->', '](', '[', '!', ')', '`', '```', '*', '_', '~~', '"', '|', '| a |', '| --- |'],
    ...['\n', '\n\n', '- ', '1. ', '> ', '# ', '=', '\\', '&lt;', '&nbsp;', 'https://a.example', 'a', ' '],
  );
  // Between a letter and a quotation mark, signs of emphasis are letters in the one text and marks in the other.
  const wordsOf = (markdown: string) => toPlainText(markdown).replace(/[\s*_~]/g, '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const markdown = pieces.join('');
      expect(wordsOf(toSafeMarkdown(markdown))).toBe(wordsOf(markdown));
    }),
    { seed: 3, numRuns: 2000 },
  );
});
