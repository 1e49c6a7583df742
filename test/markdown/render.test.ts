import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '#markdown/render.ts';

const ALLOWED = new Set(
  'p h2 h3 h4 ul ol li blockquote pre hr br a strong em del code table thead tbody tr th td'.split(' '),
);
const hostile = readFileSync(new URL('../fixtures/hostile-body.md', import.meta.url), 'utf8');

const parse = (html: string): Root => fromHtml(html, { fragment: true });

function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  visit(parse(html), 'element', (element) => void elements.push(element));
  return elements;
}

function linksOf(markdown: string): unknown[] {
  return elementsOf(renderMarkdown(markdown))
    .filter(({ tagName }) => tagName === 'a')
    .map(({ properties }) => properties['href']);
}

/** Everything that must hold of any output, whatever went in. */
function expectSafe(html: string): void {
  for (const { tagName, properties } of elementsOf(html)) {
    expect(ALLOWED).toContain(tagName);
    const allowed = tagName === 'a' ? ['href', 'rel'] : tagName === 'ol' ? ['start'] : [];
    expect(Object.keys(properties).filter((name) => !allowed.includes(name))).toEqual([]);
    if (tagName === 'a') {
      expect(String(properties['href'])).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+(?:[/?#]|$)/);
      expect(properties['rel']).toEqual(['nofollow', 'ugc', 'noopener']);
    }
  }
  visit(parse(html), (node) => expect(['root', 'element', 'text']).toContain(node.type));
}

test('renders what a description needs', () => {
  const html = renderMarkdown(
    '## What we do\n\nWe **sell** *tickets* and ~~stamps~~, see [here](https://acme.example/a).\n\n3. three\n4. four\n\n> Said\n\n`x` \n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n---\n',
  );
  expect(html).toBe(
    `<h2>What we do</h2>
<p>We <strong>sell</strong> <em>tickets</em> and <del>stamps</del>, see <a href="https://acme.example/a" rel="nofollow ugc noopener">here</a>.</p>
<ol start="3">
<li>three</li>
<li>four</li>
</ol>
<blockquote>
<p>Said</p>
</blockquote>
<p><code>x</code></p>
<table>
<thead>
<tr>
<th>a</th>
<th>b</th>
</tr>
</thead>
<tbody>
<tr>
<td>1</td>
<td>2</td>
</tr>
</tbody>
</table>
<hr>`,
  );
});

test('renders an empty text as nothing', () => {
  expect(renderMarkdown('')).toBe('');
});

describe('threat 7: raw HTML', () => {
  test('lets no tag of the hostile text through', () => {
    const html = renderMarkdown(hostile);
    expectSafe(html);
    expect(html).toContain('This first paragraph is honest');
    expect(html).not.toMatch(/<(?:script|img|iframe|svg|style|form|input|div|b)\b/i);
  });

  test.each([
    '<script>alert(1)</script>',
    'a <script>alert(1)</script> b',
    '<img src=x onerror=alert(1)>',
    '<p onclick=alert(1)>x</p>',
    '<a href="https://acme.example" onclick="alert(1)">x</a>',
    '<p\nid=x>',
    '<x-element></x-element>',
    '<!-- comment -->',
    '<!doctype html>',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<details open ontoggle=alert(1)>',
    '`</code><script>alert(1)</script>`',
    '```"><script>\n</code></pre><script>alert(1)</script>\n```',
    '![x" onerror="alert(1)](https://acme.example/x.png)',
    '![x](x "y\\" onerror=\\"alert(1)")',
  ])('drops the tags of %j', (markdown) => {
    expectSafe(renderMarkdown(markdown));
  });

  test('shows code as it was typed', () => {
    expect(renderMarkdown('`<b>`')).toBe('<p><code>&#x3C;b></code></p>');
  });

  test('says what an image showed, since none is loaded', () => {
    expect(renderMarkdown('![our team](https://evil.example/pixel.gif)')).toBe('<p>our team</p>');
  });

  test('drops characters that entities hide', () => {
    expect(renderMarkdown('a&#x202E;b&#8203;c&zwj;d')).toBe('<p>abcd</p>');
    expect(renderMarkdown('![a&#x202E;b](x)')).toBe('<p>ab</p>');
  });
});

describe('threat 8: links that are not plain https', () => {
  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](java&Tab;script:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](blob:https://acme.example/1)',
    '[x](http://acme.example)',
    '[x](//evil.example)',
    '[x](/admin)',
    '[x](admin)',
    '[x](#top)',
    '[x](?q)',
    '[x]()',
    '[x](https:acme.example)',
    '[x](https:\\\\evil.example)',
    '[x](https://good.example@evil.example)',
    '[x](https://acme.example:8443)',
    '[x](https://127.0.0.1)',
    '[x](https://localhost)',
    '[x](mailto:a@acme.example)',
    '[x][r]\n\n[r]: javascript:alert(1)',
    '<javascript:alert(1)>',
    'www.acme.example',
    'http://acme.example',
    'a@acme.example',
  ])('shows %j as words', (markdown) => {
    const html = renderMarkdown(markdown);
    expect(linksOf(markdown)).toEqual([]);
    expect(html).not.toContain('href');
    expect(html).toMatch(/<p>.+<\/p>/);
  });

  test.each([
    ['[x](https://acme.example/a?b=1&c=2#d)', 'https://acme.example/a?b=1&c=2#d'],
    ['<https://acme.example>', 'https://acme.example'],
    ['https://acme.example/a', 'https://acme.example/a'],
    ['[x][r]\n\n[r]: https://acme.example', 'https://acme.example'],
    ['[![logo](x.png)](https://acme.example)', 'https://acme.example'],
  ])('links %j', (markdown, href) => {
    expect(linksOf(markdown)).toEqual([href]);
    expectSafe(renderMarkdown(markdown));
  });

  test('marks each link as the word of a stranger', () => {
    expect(renderMarkdown('[x](https://acme.example)')).toBe(
      '<p><a href="https://acme.example" rel="nofollow ugc noopener">x</a></p>',
    );
  });

  test('drops a title, and a link without words', () => {
    expect(renderMarkdown('[x](https://acme.example "t")')).not.toContain('title');
    expect(linksOf('[](https://acme.example) [ ](https://acme.example)')).toEqual([]);
  });

  test('unlinks what is hostile and keeps what is good in the hostile text', () => {
    const links = linksOf(hostile).map(String);
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const link of links) expect(new URL(link).host).toBe('good.example');
  });
});

describe('threat 9: Markdown that keeps the renderer busy', () => {
  const fill = (unit: string, size = 8192) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const address = (length: number) => `https://acme.example/${'x'.repeat(length)}`;

  test.each([
    ['quotes', fill('>')],
    ['spaced quotes', fill('> ')],
    ['lists', fill('1. ')],
    ['lists in quotes', fill('>- ')],
    ['half addresses', fill('www.a_')],
    ['emphasis', fill('*a_ ')],
    ['open emphasis', fill('**a_')],
    ['brackets', fill('[')],
    ['link openers', fill('[a](')],
    ['image openers', fill('![')],
    ['back quotes', Array.from({ length: 128 }, (_, index) => '`'.repeat(index)).join(' ')],
    ['tag openers', fill('<a ')],
    ['comment openers', fill('<!--')],
    ['entities', fill('&#x0;')],
    ['a wide table', fill(`${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n${fill('|\n')}`)],
    ['a narrow, long table', fill(`a|b|c\n-|-|-\n${fill('|\n')}`)],
    ['a wide table in a quote', fill(`> ${'|a'.repeat(400)}\n> ${'|-'.repeat(400)}\n${fill('> |\n')}`)],
    ['a long address, named often', fill(`[a]: ${address(270)}\n\n${fill('[a]')}`)],
    ['footnotes', fill(`[^a]: x\n\n${fill('[^a]')}`)],
  ])('renders 8 KB of %s soon, safely and in a sane size', (_, markdown) => {
    const start = performance.now();
    const html = renderMarkdown(markdown);
    expect(performance.now() - start).toBeLessThan(1500);
    expect(html.length).toBeLessThan(100_000);
    expectSafe(html);
  });

  test('shows what is nested too deep as it was typed, however much stack is left', () => {
    for (const markdown of ['>'.repeat(4096), `${'> '.repeat(30)}words`, `${'- '.repeat(30)}words`])
      expect(renderMarkdown(markdown)).toMatch(/^<p>[>\- ]+(?:words)?<\/p>$/);
  });

  test('still renders lists in lists in quotes', () => {
    expect(renderMarkdown('> - a\n>   - b\n>     - c')).toContain('<li>c</li>');
  });

  test('shows a table of a million cells as it was typed', () => {
    const html = renderMarkdown(fill(`${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n${fill('|\n')}`));
    expect(html).not.toContain('<td');
  });

  test('renders a table of 8 columns and 40 rows', () => {
    const row = '| cell '.repeat(8);
    const html = renderMarkdown([row, '|-'.repeat(8), ...Array.from({ length: 40 }, () => row)].join('\n'));
    expect(elementsOf(html).filter(({ tagName }) => tagName === 'td')).toHaveLength(320);
  });

  test('reads no footnotes, of which few words make many', () => {
    expect(renderMarkdown('a[^1]\n\n[^1]: https://acme.example')).toBe(
      '<p>a<a href="https://acme.example" rel="nofollow ugc noopener">^1</a></p>',
    );
  });

  test('shows a text that no loader would let through as it was typed', () => {
    expect(renderMarkdown(`**a** ${'x'.repeat(9000)}\n\n<b>`)).toMatch(
      /^<p>\*\*a\*\* x+<\/p><p>&#x3C;b><\/p>$/,
    );
  });
});

describe('headings', () => {
  const outlineOf = (markdown: string) =>
    elementsOf(renderMarkdown(markdown)).flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? [tagName] : []));

  test.each([
    ['# a\n\n## b\n\n# c', ['h2', 'h3', 'h2']],
    ['### a\n\n### b', ['h2', 'h2']],
    ['# a\n\n#### b\n\n## c', ['h2', 'h3', 'h3']],
    ['# a\n\n## b\n\n### c\n\n#### d\n\n##### e', ['h2', 'h3', 'h4', 'h4', 'h4']],
    ['#### a\n\n# b', ['h2', 'h2']],
  ])('of %j start at the second level and skip none', (markdown, outline) => {
    expect(outlineOf(markdown)).toEqual(outline);
  });

  test('start one level lower inside a section with a heading of its own', () => {
    expect(renderMarkdown('# a\n\n## b', 3)).toBe('<h3>a</h3>\n<h4>b</h4>');
  });

  test('without words vanish', () => {
    expect(outlineOf('#\n\n## ![](x)\n\n# a')).toEqual(['h2']);
  });

  test('of a table without words are plain cells', () => {
    expect(renderMarkdown('| a | |\n|-|-|\n| 1 | 2 |')).toMatch(/<th>a<\/th>\s*<td><\/td>/);
  });
});
