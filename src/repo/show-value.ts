/** Values of content files, cut and cleaned so that they fit into a message. */

const LONGEST = 60;

/** Text on one line, without control or invisible characters or backticks, at most 60 characters long. */
export function toOneLine(text: string): string {
  const letters = [
    ...text
      .slice(0, LONGEST * 20)
      .replace(/[\s\p{C}`]+/gu, ' ')
      .trim(),
  ];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}

/** `\`one\`, \`two\``; of more than `most` words the rest is counted. */
export function quoteAll(words: readonly string[], most = 20): string {
  const shown = words.slice(0, most).map((word) => `\`${toOneLine(word)}\``);
  const left = words.length - shown.length;
  return shown.join(', ') + (left > 0 ? ` and ${left} more` : '');
}

/** A found value as a message names it: what it holds, or what sort of thing it is when it holds much. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  if (typeof value === 'object' && value !== null) return 'group of fields';
  const line = toOneLine(String(value));
  return line === '' ? 'empty text' : `\`${line}\``;
}
