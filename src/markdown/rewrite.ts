/** What we change in a partner's text, once it is a tree and before the allow-list has the last word. */
import type { Element, Root, RootContent } from 'hast';
import { withoutHidden } from '#domain/unicode.ts';
import { isHttpsUrl } from '#domain/web-address.ts';

const LAST_LEVEL = 4;

/** The level at which a text's own headings start: below the page's only `h1`, or below a section's `h2`. */
export type FirstLevel = 2 | 3;

interface Outline {
  readonly firstLevel: FirstLevel;
  /** `rel` of every link. */
  readonly rel: string;
  /** Ranks of the headings that are open, outermost first. */
  readonly open: number[];
}

/** A copy with safe links, a sound outline, words for images and no invisible characters. */
export function rewrite(tree: Root, firstLevel: FirstLevel, rel: string): Root {
  return { ...tree, children: rewriteAll(tree.children, { firstLevel, rel, open: [] }) };
}

function rewriteAll<Node extends RootContent>(nodes: readonly Node[], outline: Outline): Node[] {
  return nodes.flatMap((node) => rewriteNode(node, outline) as Node[]);
}

function rewriteNode(node: RootContent, outline: Outline): RootContent[] {
  // Characters may be written as entities, which the loader does not look into.
  if (node.type === 'text') return [{ ...node, value: withoutHidden(node.value) }];
  if (node.type !== 'element') return [node];
  if (node.tagName === 'img') return [{ type: 'text', value: withoutHidden(String(node.properties['alt'])) }];
  const rank = /^h([1-6])$/.exec(node.tagName)?.[1];
  // An empty heading or link is a riddle to a screen reader.
  const level = rank && hasWords(node) ? nextLevel(Number(rank), outline) : undefined;
  const children = rewriteAll(node.children, outline);
  if (level) return [{ ...node, tagName: `h${level}`, children }];
  if (rank) return [];
  if (node.tagName === 'a') return toLink(node, children, outline.rel);
  const tagName = node.tagName === 'th' && !hasWords(node) ? 'td' : node.tagName;
  return [{ ...node, tagName, children }];
}

/** Same order as written, but no level is skipped. */
function nextLevel(rank: number, { firstLevel, open }: Outline): number {
  while ((open.at(-1) ?? 0) >= rank) open.pop();
  open.push(rank);
  return Math.min(firstLevel + open.length - 1, LAST_LEVEL);
}

/** A link that leads to a plain public page and lends it no rank; else only its words. */
function toLink(node: Element, children: Element['children'], rel: string): RootContent[] {
  const href = String(node.properties['href'] ?? '');
  if (!isHttpsUrl(href) || !hasWords(node)) return children;
  return [{ ...node, properties: { href, rel: rel.split(' ') }, children }];
}

function hasWords(node: RootContent): boolean {
  if (node.type === 'text') return withoutHidden(node.value).trim() !== '';
  if (node.type !== 'element') return false;
  if (node.tagName === 'img') return String(node.properties['alt'] ?? '').trim() !== '';
  return node.children.some(hasWords);
}
