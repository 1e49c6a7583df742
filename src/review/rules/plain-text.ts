import { profilePath } from '#domain/repo-layout.ts';
import { isHttpsUrl } from '#domain/web-address.ts';
import { quote } from '#lib/quote.ts';
import { defineRule, type RuleContext, type RuleFinding } from '../review-rule.ts';

const HTML = /<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|!--|!\[CDATA\[|[!?][a-z])/i;
const IMAGE = /!\[[^\]]*\]/;
/** The address of `[words](address)`, `[name]: address` or `<scheme:address>`. */
const LINK = /\]\(\s*<?([^\s<>()]+)|^ {0,3}\[[^\]]+\]:\s*<?([^\s<>]+)|<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/gi;

/** The site shows none of it, so the author is told instead of being surprised. */
export const plainText = defineRule({
  id: 'plain-text',
  level: 'error',
  description:
    'A description holds words, lists, tables and public `https://` links: no HTML, images or other links.',
  why: 'Descriptions come from strangers, so HTML and images are dropped when a page is made, and of a link that is no plain public address only the words stay. Code between backticks is text and may say anything. Lines that were there before are left alone.',
  *check(context) {
    const { change, head, base, lineOf } = context;
    const own = head.hub.partners.get(change.partner ?? '');
    if (!own) return;
    const path = profilePath(own.slug);
    const known = new Set(base.hub.partners.get(own.slug)?.body.split('\n'));
    const first = lineOf?.(path, 'body');
    for (const [index, line] of withoutCode(own.body).split('\n').entries()) {
      if (known.has(line)) continue;
      yield* findFaults(path, line, first === undefined ? undefined : first + index, context);
    }
  },
});

function* findFaults(
  path: string,
  line: string,
  number: number | undefined,
  { textOf }: RuleContext,
): Generator<RuleFinding> {
  const at = { path, line: number };
  const html = HTML.exec(line)?.[0];
  if (html) {
    const hint = 'Write it as Markdown, or put it between backticks when it is an example.';
    yield { ...at, message: `Unexpected HTML ${quote(html)}, expected Markdown`, hint };
  }
  if (IMAGE.test(line))
    yield {
      ...at,
      message: 'Unexpected image, expected words',
      hint: 'Describe it, or link the page that shows it.',
    };
  for (const [, ...found] of line.matchAll(LINK)) {
    const address = found.find((part) => part !== undefined) ?? '';
    if (isHttpsUrl(address)) continue;
    const safe = address.replace(/^http:/i, 'https:');
    const written = number === undefined ? undefined : textOf?.(path)?.split('\n')[number - 1];
    yield {
      ...at,
      message: `Unexpected link to ${quote(address)}, expected a public address that starts with \`https://\``,
      hint: 'Write the whole address of the page.',
      replacement: isHttpsUrl(safe) ? written?.replace(address, () => safe) : undefined,
    };
  }
}

/** Code is shown as it is written, so nothing in it is a link; lines keep their place. */
function withoutCode(text: string): string {
  return text
    .replace(/^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ ]*$|$(?![\s\S]))/gm, (code) =>
      code.replace(/[^\n]/g, ''),
    )
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}
