/** A partner's long description as plain words: for search records, meta descriptions and feeds. */
import type { Nodes } from 'hast';
import { withoutHidden } from '#domain/unicode.ts';
import { toSafeTree } from './safe-tree.ts';

const INLINE = new Set(['a', 'strong', 'em', 'del', 'code']);

/** One line, with a space between blocks. The same words that `renderMarkdown` shows. */
export function toPlainText(markdown: string): string {
  const tree = toSafeTree(markdown);
  const words = tree ? textOf(tree) : withoutHidden(markdown.replace(/\r\n?/g, '\n'));
  return words.replace(/\s+/g, ' ').trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return ' ';
  const words = node.children.map(textOf).join('');
  return node.type === 'element' && INLINE.has(node.tagName) ? words : ` ${words} `;
}
