/** Words of strangers as Markdown that shows them letter by letter. */

/** What could become a mark, a link or HTML in CommonMark or in GitHub's dialect, in the middle of a line. */
const SPECIAL = /[\\`*_[\]<>&~|#@$]|!$|:(?=\/\/)|(?<=www)\./gi;

/** On one line; to stand behind other words, since marks that only count at the start of a line stay as they are. */
export function escapeMarkdown(text: string): string {
  return escapeInline(text).trim();
}

/** The same for a piece of a line: a space at its ends stays. */
export function escapeInline(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(SPECIAL, '\\$&');
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
