/** Words of strangers inside our messages: cut, cleaned and marked. */

const LONGEST = 60;

/** Text on one line, without control or invisible characters or backticks, at most 60 characters long. */
export function toOneLine(text: string): string {
  const line = text.slice(0, LONGEST * 20).replace(/[\s\p{C}`]+/gu, ' ');
  const letters = [...line.trim()];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}

/** A value in backticks, fit to stand in a message. */
export function quote(text: string): string {
  return `\`${toOneLine(text)}\``;
}

/** `\`one\`, \`two\``; of more than `most` words the rest is counted. */
export function quoteAll(words: Iterable<string>, most = 20): string {
  const all = [...words];
  const left = all.length - most;
  return all.slice(0, most).map(quote).join(', ') + (left > 0 ? ` and ${left} more` : '');
}
