/** A partner's long description as Markdown again: what the page shows of it, and nothing else. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { withoutHidden } from '#domain/unicode.ts';
import { escapeInline, escapeLineStart, linkTarget } from '#lib/markdown-text.ts';
import { toSafeTree } from './safe-tree.ts';

type Node = RootContent | ElementContent;

const INLINE = new Set(['a', 'strong', 'em', 'del', 'code', 'br']);

const MARKS: Readonly<Record<string, string>> = { strong: '**', em: '*', del: '~~' };

/** Holds no HTML. A text that is too costly to parse comes out as the words that its author typed. */
export function toSafeMarkdown(markdown: string): string {
  const tree = toSafeTree(markdown);
  return tree ? toBlocks(tree.children) : toParagraph([{ type: 'text', value: withoutHidden(markdown) }]);
}

function toBlocks(nodes: readonly Node[]): string {
  return groupInline(nodes)
    .map((group) => (Array.isArray(group) ? toParagraph(group) : toBlock(group)))
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Runs of words that stand between blocks, as list items have them, and the blocks themselves. */
function groupInline(nodes: readonly Node[]): (Node[] | Element)[] {
  const groups: (Node[] | Element)[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (node.type === 'element' && !INLINE.has(node.tagName)) groups.push(node);
    else if (Array.isArray(last)) last.push(node);
    else groups.push([node]);
  }
  return groups;
}

function toParagraph(nodes: readonly Node[]): string {
  return toInline(nodes)
    .replace(/^(?:\s*\\\n)+|(?:\s*\\\n\s*)+$/g, '')
    .split('\n')
    .map((line) => escapeLineStart(line.trim()))
    .join('\n')
    .trim();
}

function toBlock(element: Element): string {
  const { tagName, children } = element;
  if (/^h[1-6]$/.test(tagName)) return `${'#'.repeat(Number(tagName[1]))} ${toLine(children)}`;
  if (tagName === 'ul' || tagName === 'ol') return toList(element);
  if (tagName === 'blockquote') return toBlocks(children).replace(/^/gm, '> ');
  if (tagName === 'pre') return toFenced(wordsOf(element));
  if (tagName === 'hr') return '***';
  if (tagName === 'table') return toTable(element);
  return toParagraph(children);
}

function toList({ tagName, properties, children }: Element): string {
  const items = elementsOf(children, 'li');
  const first = Number(properties['start'] ?? 1);
  const blocks = items.map((item, at) => {
    const marker = tagName === 'ol' ? `${first + at}. ` : '- ';
    return marker + toItem(item).replace(/\n(?!\n)/g, `\n${' '.repeat(marker.length)}`);
  });
  return blocks.join(blocks.some((block) => block.includes('\n\n')) ? '\n\n' : '\n');
}

/** Words with a list right below them need no empty line, which would set all items of the list apart. */
function toItem({ children }: Element): string {
  const [words, list, ...others] = groupInline(children).filter((group) => toBlocks([group].flat()) !== '');
  const tight = Array.isArray(words) && list && !Array.isArray(list) && /^[uo]l$/.test(list.tagName);
  if (!tight || others.length > 0) return toBlocks(children);
  return `${toParagraph(words)}\n${toList(list)}`;
}

/** The fence is longer than any run of backticks inside. */
function toFenced(code: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}\n${code.replace(/\n$/, '')}\n${fence}`;
}

function toTable(table: Element): string {
  const rows = ['thead', 'tbody']
    .flatMap((name) => elementsOf(table.children, name))
    .flatMap((part) => elementsOf(part.children, 'tr'))
    .map(({ children }) => elementsOf(children, 'th', 'td').map((cell) => toCell(cell.children)));
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Words are escaped already; in code a pipe would still end the cell. */
function toCell(nodes: readonly Node[]): string {
  return toLine(nodes).replace(/(?<!\\)\|/g, '\\|');
}

function toLine(nodes: readonly Node[]): string {
  return toInline(nodes).replace(/\\?\n/g, ' ').trim();
}

function toInline(nodes: readonly Node[]): string {
  return nodes.map(toWords).join('');
}

function toWords(node: Node): string {
  if (node.type === 'text') return escapeInline(node.value);
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  if (tagName === 'br') return '\\\n';
  if (tagName === 'code') return toCode(wordsOf(node));
  const words = toInline(children);
  if (tagName === 'a') return `[${words}](${linkTarget(String(properties['href']))})`;
  return mark(words, MARKS[tagName] ?? '');
}

/** Marks count only right beside words. */
function mark(words: string, sign: string): string {
  return words.replace(/^(\s*)(\S(?:.*\S)?)(\s*)$/s, `$1${sign}$2${sign}$3`);
}

function toCode(code: string): string {
  const fence = '`'.repeat(longestRun(code) + 1);
  const words = code.replace(/\s+/g, ' ');
  return /^`|`$/.test(words) ? `${fence} ${words} ${fence}` : `${fence}${words}${fence}`;
}

function longestRun(code: string): number {
  return Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
}

function wordsOf(node: Node | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function elementsOf(nodes: readonly Node[], ...names: string[]): Element[] {
  return nodes.filter((node): node is Element => node.type === 'element' && names.includes(node.tagName));
}
