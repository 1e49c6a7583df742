/** Tables as comma-separated values. Source: RFC 4180, with the byte order mark by which spreadsheets know UTF-8. */

const MARK = '\uFEFF';

/** What a spreadsheet could run as a formula, wide forms included. Source: OWASP, CSV Injection. */
const FORMULA = /^\s*[=+\-@|%\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/;

/** A formula gets an apostrophe in front, after which spreadsheets show it as text. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const shown = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
