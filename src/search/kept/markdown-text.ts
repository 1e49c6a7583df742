/** Words of strangers as Markdown that shows them letter by letter. */

/**
 * What could become a mark, HTML or a link that hides where it leads, in CommonMark or in GitHub's dialect. A bare
 * address still becomes a link there; it leads where it says.
 */
const SPECIAL = /[\\`*_[\]<>&~|#$]/g;

/** On one line; to stand behind other words, since marks that only count at the start of a line stay as they are. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(SPECIAL, '\\$&');
}

/** A link. `address` is one that `URL` has written, of which Markdown could still misread brackets. */
export function markdownLink(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
