import type { Root } from 'hast';
import { applyAllowList } from './allow-list.ts';
import { parseMarkdown } from './parse.ts';
import { type FirstLevel, rewrite } from './rewrite.ts';

/** `rel` of links that nobody vouches for. */
export const UNVOUCHED = 'nofollow ugc noopener';

/** The only way from a partner's Markdown to a tree; `undefined` when the text is too costly to parse. */
export function toSafeTree(markdown: string, firstLevel: FirstLevel = 2, rel = UNVOUCHED): Root | undefined {
  const tree = parseMarkdown(markdown);
  return tree && applyAllowList(rewrite(tree, firstLevel, rel));
}
