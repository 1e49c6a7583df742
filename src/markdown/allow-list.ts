/** The last step: whatever is not named here does not reach a page. */
import type { Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';

const SCHEMA: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['a', 'strong', 'em', 'del', 'code'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href', 'rel'], ol: ['start'] },
  protocols: { href: ['https'] },
  ancestors: {
    li: ['ol', 'ul'],
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  required: {},
  allowComments: false,
  allowDoctypes: false,
};

/** A copy that holds only elements and attributes of the allow-list. Raw HTML, still unparsed, is dropped. */
export function applyAllowList(tree: Root): Root {
  const safe = sanitize(tree, SCHEMA);
  return safe.type === 'root' ? safe : { type: 'root', children: safe.type === 'doctype' ? [] : [safe] };
}
