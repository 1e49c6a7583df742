/** Text inside XML 1.0. */

/** What XML 1.0 has no way to write, halves of characters included (section 2.2). */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For elements and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return writable(text).replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** The text without characters that XML has no way to write. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '');
}
