import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '#markdown/render.ts';
import { escapeMarkdown, markdownLink } from '#search/kept/markdown-text.ts';
import { findAll, textOf, toBuiltSite } from '../../e2e/built-site.ts';

/** What a reader sees of a Markdown text, and the elements that it became. */
function show(markdown: string): { text: string; tags: string[] } {
  const html = renderMarkdown(markdown, 2);
  const elements = toBuiltSite('/', { 'x.html': html }).pages.get('/x.html')?.elements ?? [];
  const [body] = fromHtml(`<div>${html}</div>`, { fragment: true }).children;
  return {
    text: body?.type === 'element' ? textOf(body).trim() : '',
    tags: elements.map(({ tagName }) => tagName).filter((tag) => !['html', 'head', 'body'].includes(tag)),
  };
}

describe('SAV-2: words of strangers stay words', () => {
  test.for([
    '*bold* _soft_ ~~gone~~ `code`',
    '[click](/evil) ![x](y) [a]: /b',
    '<img src=x onerror=alert(1)> &lt;b&gt; &amp;',
    'back\\slash \\* | cell | $x$ #tag',
    'C++ & C# for R&D, 5 < 6 > 4',
  ])('%s', (text) => {
    expect(show(`Name: ${escapeMarkdown(text)}`)).toEqual({ text: `Name: ${text}`, tags: ['p'] });
  });
});

test('SAV-2: lines and control characters become spaces, so that a text cannot begin a new block', () => {
  expect(escapeMarkdown('one\n\n# two\r\n- three\u0000')).toBe('one \\# two - three');
});

test('SAV-2: an address among the words leads where it says, and nowhere else', () => {
  const links = linksIn(escapeMarkdown('[bank](https://evil.example) <https://evil.example>'));
  expect(links.map(([text]) => text).join()).not.toContain('bank');
  for (const [text, href] of links) expect(href).toBe(text);
});

test('SAV-2: a link leads to its address whatever the name holds', () => {
  const markdown = markdownLink('A](/evil) [B', 'https://partners.example/p/(a)/');
  expect(linksIn(markdown)).toEqual([['A](/evil) [B', 'https://partners.example/p/%28a%29/']]);
});

/** Text and target of each link that a Markdown text becomes. */
function linksIn(markdown: string): (readonly [text: string, href: unknown])[] {
  const { pages } = toBuiltSite('/', { 'x.html': renderMarkdown(markdown, 2) });
  const links = [...pages.values()].flatMap((page) => findAll(page, 'a'));
  return links.map((link) => [textOf(link), link.properties['href']]);
}
