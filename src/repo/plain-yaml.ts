/**
 * A fast reader for the YAML that most files consist of: fields, lists and short groups, each on lines of their own,
 * with plain or single-quoted values. Whatever else it meets, it gives up, and the whole parser judges the text: so it
 * may be narrow, but must never read a text otherwise than the parser does.
 */

interface Line {
  readonly indent: number;
  readonly text: string;
}

/** Lines, and how far we are. */
interface Cursor {
  readonly lines: Line[];
  at: number;
}

/** Thrown and caught here only: the text is none of ours. */
class NotPlain extends Error {}
const NOT_PLAIN = new NotPlain();

const MAX_DEPTH = 8;
/**
 * Breaks, tabs, invisible controls and spaces other than the common one mean something of their own, to YAML or to
 * `trim`; `---`, `...` and `%` start what is no content.
 */
const FOREIGN = /(?![\n ])[\p{Cc}\p{Z}\ufeff]|^(?:---|\.\.\.|%)/mu;
const FIELD = /^([A-Za-z][\w-]*):(?: +(.*))?$/;
/** Words that are a value of their own, also as a key. */
const WORDS = /^(?:true|false|null)$/i;
const PLAIN_START = /^[\p{L}\p{N}]/u;
const QUOTED = /^'((?:[^']|'')*)'$/;
/** Of a list or group in brackets: nothing that could be a bracket, mark, quotation or comment. */
const FLOW_PLAIN = /^[\p{L}\p{N}][^,:[\]{}#'"&*!|>%@`]*$/u;
const FLOW_QUOTED = /^'[^',[\]{}]*'$/;
const FLOW_FIELD = /^([A-Za-z][\w-]*): +(.*)$/;
const DATE = /^\d{4}-\d\d(?:-\d\d)?$/;
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
/** Could be a number in one of YAML's many forms. */
const NUMERIC = /^[\d.eE+_xoa-fA-F-]+$/;

/** The data of a text that is plain throughout; `undefined` for any other text, right or wrong. */
export function readPlainYaml(text: string): { readonly data: unknown } | undefined {
  if (FOREIGN.test(text)) return undefined;
  const cursor: Cursor = { lines: toLines(text), at: 0 };
  if (cursor.lines.length === 0) return undefined;
  try {
    const data = readFields(cursor, 0, 0);
    return cursor.at === cursor.lines.length ? { data } : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

function toLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    const content = line.trimStart();
    if (content !== '' && !content.startsWith('#'))
      lines.push({ indent: line.length - content.length, text: content });
  }
  return lines;
}

function readFields(cursor: Cursor, indent: number, depth: number): Record<string, unknown> {
  if (depth > MAX_DEPTH) throw NOT_PLAIN;
  const fields: Record<string, unknown> = {};
  for (let line = cursor.lines[cursor.at]; line && line.indent >= indent; line = cursor.lines[cursor.at]) {
    if (line.indent > indent) throw NOT_PLAIN;
    if (line.text.startsWith('- ')) break;
    const [key, value] = splitField(FIELD, line.text, fields);
    cursor.at += 1;
    fields[key] = value ? readInline(value, cursor, indent) : readBelow(cursor, indent, depth);
  }
  return fields;
}

/** A name that is new among its neighbours, and what is written behind it. */
function splitField(
  form: RegExp,
  text: string,
  fields: Readonly<Record<string, unknown>>,
): [key: string, value: string] {
  const [, key, value = ''] = form.exec(text) ?? [];
  if (key === undefined || WORDS.test(key) || Object.hasOwn(fields, key)) throw NOT_PLAIN;
  return [key, value];
}

/** The value of a field that has none on its own line. */
function readBelow(cursor: Cursor, indent: number, depth: number): unknown {
  const next = cursor.lines[cursor.at];
  if (!next || next.indent < indent) return null;
  if (next.text.startsWith('- ')) return readItems(cursor, next.indent, depth + 1);
  return next.indent > indent ? readFields(cursor, next.indent, depth + 1) : null;
}

function readItems(cursor: Cursor, indent: number, depth: number): unknown[] {
  if (depth > MAX_DEPTH) throw NOT_PLAIN;
  const items: unknown[] = [];
  for (let line = cursor.lines[cursor.at]; line?.indent === indent; line = cursor.lines[cursor.at]) {
    if (!line.text.startsWith('- ')) break;
    const text = line.text.slice(2).trimStart();
    if (FIELD.test(text)) {
      // The first field of a group stands behind the dash; the others stand below it.
      const inner = indent + line.text.length - text.length;
      cursor.lines[cursor.at] = { indent: inner, text };
      items.push(readFields(cursor, inner, depth + 1));
    } else {
      cursor.at += 1;
      items.push(readInline(text, cursor, indent));
    }
  }
  return items;
}

/** A value on one line. A line below that is indented more would go on with it. */
function readInline(text: string, { lines, at }: Cursor, indent: number): unknown {
  if ((lines[at]?.indent ?? 0) > indent) throw NOT_PLAIN;
  if (text.startsWith('[') && text.endsWith(']')) return inBrackets(text).map(readFlowValue);
  if (text.startsWith('{') && text.endsWith('}')) return readGroup(inBrackets(text));
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  if (!PLAIN_START.test(text) || /: |:$| #/.test(text)) throw NOT_PLAIN;
  return toValue(text);
}

function inBrackets(text: string): string[] {
  const inner = text.slice(1, -1).trim();
  return inner === '' ? [] : inner.split(',').map((part) => part.trim());
}

function readGroup(parts: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const part of parts) {
    const [key, value] = splitField(FLOW_FIELD, part, fields);
    fields[key] = readFlowValue(value);
  }
  return fields;
}

function readFlowValue(text: string): unknown {
  if (FLOW_QUOTED.test(text)) return text.slice(1, -1);
  if (!FLOW_PLAIN.test(text)) throw NOT_PLAIN;
  return toValue(text);
}

/** A plain word as YAML 1.2 reads it: a whole number, a date that stays a text, or a text. */
function toValue(text: string): unknown {
  if (WORDS.test(text)) {
    if (text !== text.toLowerCase()) throw NOT_PLAIN;
    return JSON.parse(text);
  }
  if (!/^\d/.test(text) || DATE.test(text)) return text;
  if (WHOLE.test(text)) return Number(text);
  if (NUMERIC.test(text)) throw NOT_PLAIN;
  return text;
}
