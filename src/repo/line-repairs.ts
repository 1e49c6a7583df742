/** What a line of YAML that cannot be read may have been meant to be. */
import { withoutHidden } from '#domain/unicode.ts';

const ENTRY = /^(\s*(?:- )?)([A-Za-z][\w-]*)\s*:\s*(.*)$/;

/** Tried in this order by whoever can tell whether one is right. */
export function lineRepairs(line: string): string[] {
  return [
    line.trimEnd(),
    withoutHidden(line),
    line.replace(/^\s*-+\s*$/, '---'),
    line.replaceAll('\t', '  '),
    line.replace(/^(\s*)-(?=[^\s-])/, '$1- '),
    line.replace(/^(\s*(?:- )?[A-Za-z][\w-]*)[:：](?=\S)/, '$1: '),
    line.replace(/^(\s*(?:- )?[A-Za-z][\w-]*)\s*[=：]\s*/, '$1: '),
    line.replace(/(?<=\blogin: )@(?=\w)/, ''),
    line.replace(/(?<=\d),(?=\d{3}\b)/g, ''),
    spaced(line),
    line.replace(/^ (?=\s*\S)/, ''),
    line.replace(/^(?= *\S)/, ' '),
    ...closed(line),
    ...quotedValue(line),
  ].filter((candidate) => candidate !== line);
}

/** With the space behind each colon of a group in braces, without which no field is seen. */
export function spaced(line: string): string {
  return line.replace(/([{,]\s*[A-Za-z][\w-]*):(?=[^\s/])/g, '$1: ');
}

/** With the bracket or quotation mark that is missing at the end or at the beginning of the value. */
function closed(line: string): string[] {
  const [, lead = '', key = '', value = ''] = ENTRY.exec(line) ?? [];
  if (key === '') return [];
  const [start, text] = [`${lead}${key}: `, value.trim()];
  return [
    `${start}${text}]`,
    `${start}[${text}`,
    `${start}${text} }`,
    `${start}{ ${text}`,
    `${start}${text}'`,
    `${start}${text}"`,
    `${start}${text.replace(/^["']|["']$/g, '')}`,
  ];
}

/** The value in quotation marks: it holds what means something else to a machine. */
function quotedValue(line: string): string[] {
  const [, lead = '', key = '', value = ''] = ENTRY.exec(line) ?? [];
  if (key === '' || value.trim() === '') return [];
  const plain = value.trim().replace(/^(["'])(.*)\1$/, '$2');
  return [`${lead}${key}: '${plain.replaceAll("'", "''")}'`];
}
