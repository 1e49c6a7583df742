/** A partner's long description as HTML. What comes out may go onto a page as it is. */
import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { withoutHidden } from '#domain/unicode.ts';
import type { FirstLevel } from './rewrite.ts';
import { toSafeTree, UNVOUCHED } from './safe-tree.ts';

/** Characters of HTML. A long address behind a thousand short references would grow a hundredfold. */
const MAX_HTML = 65_536;

/** Never throws: a text that is too deep, too wide or too long comes out as the words that its author typed. */
export function renderMarkdown(markdown: string, firstLevel: FirstLevel = 2, rel = UNVOUCHED): string {
  const tree = toSafeTree(markdown, firstLevel, rel);
  const html = tree && toHtml(tree);
  return html !== undefined && html.length <= MAX_HTML ? html : renderWords(markdown);
}

function renderWords(markdown: string): string {
  const paragraphs = withoutHidden(markdown.replace(/\r\n?/g, '\n'))
    .split(/\n\s*\n/)
    .map((words) => words.trim())
    .filter((words) => words !== '');
  return toHtml({
    type: 'root',
    children: paragraphs.map((value): RootContent => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    })),
  });
}
