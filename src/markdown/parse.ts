/** Untrusted Markdown → a small syntax tree, or nothing where that would cost too much. */
import type { Nodes, Root } from 'hast';
import { markdownToHast } from 'satteri';

/** Characters; the loader refuses longer texts, so only a caller's slip meets this. */
const MAX_LENGTH = 8_192;
/** Elements inside each other. Deeper trees overflow the stack sooner or later, and nobody can read them. */
const MAX_DEPTH = 24;
/** Cells of all tables. GFM fills up short rows: 8 KB can ask for a million cells, 15 MB of HTML and 6 seconds. */
const MAX_CELLS = 2_000;

const features = { gfm: { footnotes: false }, frontmatter: false } as const;

/** The tree, in which raw HTML is a `raw` node that no later step lets through; `undefined` when it is refused. */
export function parseMarkdown(markdown: string): Root | undefined {
  if (markdown.length > MAX_LENGTH || mostCells(markdown) > MAX_CELLS) return undefined;
  try {
    const tree = markdownToHast(markdown, { features, position: false });
    return tree.type === 'root' && !isDeeperThan(MAX_DEPTH, tree) ? tree : undefined;
  } catch {
    // A text that the parser can't take is no reason to fail a build of a thousand others.
    return undefined;
  }
}

/** An upper bound: a table lies between empty lines, and has one row a line and one column more than pipes. */
function mostCells(markdown: string): number {
  let cells = 0;
  for (const block of markdown.split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/)) {
    const lines = block.split(/\r\n?|\n/);
    const pipes = lines.map((line) => line.split('|').length);
    const columns = Math.max(...pipes);
    if (columns > 1) cells += columns * lines.length;
  }
  return cells;
}

function isDeeperThan(limit: number, node: Nodes): boolean {
  return limit < 0 || ('children' in node && node.children.some((child) => isDeeperThan(limit - 1, child)));
}
