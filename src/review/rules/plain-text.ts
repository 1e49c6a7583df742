import { findLostMarkup, type LostMarkup } from '#domain/plain-markdown.ts';
import { profilePath } from '#domain/repo-layout.ts';
import { isHttpsUrl } from '#domain/web-address.ts';
import { quote } from '#lib/quote.ts';
import { defineRule, type RuleContext, type RuleFinding } from '../review-rule.ts';

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
    const lines = own.body.split('\n');
    for (const lost of findLostMarkup(own.body)) {
      if (known.has(lines[lost.line] ?? '')) continue;
      yield toFinding(lost, path, first === undefined ? undefined : first + lost.line, context);
    }
  },
});

function toFinding(
  { kind, text }: LostMarkup,
  path: string,
  line: number | undefined,
  { textOf }: RuleContext,
): RuleFinding {
  const at = { path, line };
  if (kind === 'html') {
    const hint = 'Write it as Markdown, or put it between backticks when it is an example.';
    return { ...at, message: `Unexpected HTML ${quote(text)}, expected Markdown`, hint };
  }
  if (kind === 'image') {
    const hint = 'Describe it, or link the page that shows it.';
    return { ...at, message: 'Unexpected image, expected words', hint };
  }
  const safe = text.replace(/^http:/i, 'https:');
  const written = line === undefined ? undefined : textOf?.(path)?.split('\n')[line - 1];
  return {
    ...at,
    message: `Unexpected link to ${quote(text)}, expected a public address that starts with \`https://\``,
    hint: 'Write the whole address of the page.',
    replacement: isHttpsUrl(safe) ? written?.replace(text, () => safe) : undefined,
  };
}
