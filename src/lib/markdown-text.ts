/** Words of strangers as Markdown that shows them letter by letter. */

/**
 * What could become a mark, HTML or a link that hides where it leads, in CommonMark or in GitHub's dialect. A bare
 * address still becomes a link there; it leads where it says.
 */
const SPECIAL = /[\\`*_[\]<>&~|#$]|!$/g;

/** What GitHub's dialect makes a link without being asked. */
const BARE = /:(?=\/\/)|(?<=www)\.|@/gi;

/** On one line; to stand behind other words, since marks that only count at the start of a line stay as they are. */
export function escapeMarkdown(text: string): string {
  return onOneLine(text).trim().replace(SPECIAL, '\\$&');
}

/** A piece of a line beside links of its own: spaces at its ends stay, and bare addresses become no links. */
export function escapeInline(text: string): string {
  return onOneLine(text).replace(SPECIAL, '\\$&').replace(BARE, '\\$&');
}

function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** A link. `address` is one that `URL` has written, of which Markdown could still misread brackets. */
export function markdownLink(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${linkTarget(address)})`;
}

/** An address as the target of a link. */
export function linkTarget(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Words at the start of a line: what would begin a list, a rule or an underlined heading is escaped. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[-+=]/, '\\$&');
}
