/**
 * YAML from strangers: core schema of YAML 1.2, and of its syntax only what plain values need. No anchors, aliases,
 * merge keys, tags or doubled keys.
 */
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { findHidden } from '#domain/unicode.ts';
import { type Fault, fault, HIDDEN_HINT } from './decode.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** Finds the line of a value by its path; `undefined` when neither it nor a parent stands in the text. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

export type YamlResult = { readonly ok: true; readonly data: unknown } | Fault;

/** What to do about most YAML that can't be read. */
const QUOTE_HINT = 'Quote texts that hold `: `, `#` or `"`, and write each key once.';
const PLAIN_HINT =
  'Write the value itself, as the handbook shows; of YAML only words, lists and maps are read.';

/** Levels of lists and maps inside each other. Our deepest schema has six. */
const MAX_DEPTH = 16;
const TOO_DEEP = `Unexpected nesting, expected at most ${MAX_DEPTH} levels`;

/** Keys with a meaning of their own in YAML 1.1 or JavaScript; no schema has a field of that name. */
const FORBIDDEN_KEYS = new Set(['<<', '__proto__']);

/** Parses one document. `firstLine` is the line of the file on which `text` starts, counted from 1. */
export function parseYaml(text: string, firstLine = 1): YamlResult {
  const plain = readPlainYaml(text);
  return plain ? { ok: true, data: plain.data } : parseAnyYaml(text, firstLine);
}

/** The same without the fast way. */
export function parseAnyYaml(text: string, firstLine = 1): YamlResult {
  const { document, lines } = read(text);
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken?.message.includes('call stack')) return fault(TOO_DEEP, lineAt(broken.pos[0]), PLAIN_HINT);
  if (broken) {
    const at = openingOf(text, broken.message, broken.pos[0]) ?? broken.pos[0];
    return fault(`Unreadable YAML: ${firstSentence(broken.message)}`, lineAt(at), QUOTE_HINT);
  }
  const forbidden = findForbidden(document);
  if (forbidden) return fault(forbidden.message, lineAt(forbidden.offset), forbidden.hint ?? PLAIN_HINT);
  return { ok: true, data: document.toJS({ maxAliasCount: 0 }) };
}

/** Where a bracket or quotation mark was opened that is missed only lines later, when it was never closed. */
function openingOf(text: string, message: string, noticed: number): number | undefined {
  const flow = /^Flow (sequence|map) in block/.exec(message)?.[1];
  if (flow) return text.lastIndexOf(flow === 'map' ? '{' : '[', noticed - 1);
  // A line that is indented too far is noticed at the one above it.
  if (message.startsWith('Nested mappings') && !/: .*: /.test(lineAround(text, noticed)))
    return text.indexOf('\n', noticed) + 1;
  const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
  const open = quote && new RegExp(`(?:: |- )${quote}[^${quote}\\n]*$`, 'm').exec(text);
  return open ? open.index : undefined;
}

function lineAround(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
}

/** Look-up of lines for a text that `parseYaml` accepted. Parses again, so make it only when a problem needs it. */
export function lineFinder(text: string, firstLine = 1): LineOf {
  const { document, lines } = read(text);
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== undefined) return lines.linePos(offset).line + firstLine - 1;
    }
    return undefined;
  };
}

/** From where to where, in UTF-16 units. */
export type Span = readonly [from: number, to: number];

/** Where the key and the value of a field stand, for a text that can be read; a value that is not there has no place. */
export function spanFinder(
  text: string,
): (path: readonly PropertyKey[]) => { readonly key?: Span; readonly value?: Span } | undefined {
  const { document } = read(text);
  return (path) => {
    const pair = pairAt(document, path);
    const value = pair ? pair.value : document.getIn(path, true);
    const [key, at] = [spanOf(pair?.key), spanOf(value)];
    return key || at ? { ...(key && { key }), ...(at && { value: at }) } : undefined;
  };
}

function spanOf(node: unknown): Span | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

function pairAt(document: Document.Parsed, path: readonly PropertyKey[]): Pair | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  return isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
}

function read(text: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    version: '1.2',
    merge: false,
    // Ours is linear (`faultOfKeys`); the library compares each key with all others.
    uniqueKeys: false,
    strict: true,
  });
  return { document, lines };
}

/** Where a field starts: at its key, since the value of a list or map starts on a later line. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const node =
    pairAt(document, path)?.key ?? (path.length === 0 ? document.contents : document.getIn(path, true));
  return isNode(node) ? node.range?.[0] : undefined;
}

interface Forbidden {
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
}

function findForbidden(document: Document.Parsed): Forbidden | undefined {
  let found: Forbidden | undefined;
  visit(document, {
    Alias: (_, node) => {
      found = { message: 'Unexpected YAML alias, expected the value itself', offset: offsetIn(node) };
      return visit.BREAK;
    },
    Node: (_, node, ancestors) => {
      const tooDeep = ancestors.length > MAX_DEPTH && ancestors.filter(isCollection).length >= MAX_DEPTH;
      found = tooDeep ? { message: TOO_DEEP, offset: offsetIn(node) } : faultOfNode(node);
      return found && visit.BREAK;
    },
  });
  return found;
}

function faultOfNode(node: Node): Forbidden | undefined {
  const what = 'anchor' in node && node.anchor ? 'anchor' : node.tag ? 'tag' : undefined;
  if (what) return { message: `Unexpected YAML ${what}, expected plain values`, offset: offsetIn(node) };
  return isMap(node) ? faultOfKeys(node.items) : faultOfText(node);
}

/** Only double quotes know escapes, as `"\u202e"`; the file's own text was looked at before. */
function faultOfText(node: Node): Forbidden | undefined {
  if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE') return undefined;
  const hidden = findHidden(String(node.value));
  return (
    hidden && {
      message: `Unexpected invisible character \`${hidden.code}\`, expected visible text`,
      hint: HIDDEN_HINT,
      offset: offsetIn(node),
    }
  );
}

function faultOfKeys(pairs: readonly Pair[]): Forbidden | undefined {
  const seen = new Set<unknown>();
  for (const { key } of pairs) {
    const name = isScalar(key) ? key.value : undefined;
    const message = faultOfKey(name, seen);
    if (message) return { message, hint: QUOTE_HINT, offset: isNode(key) ? offsetIn(key) : 0 };
    seen.add(name);
  }
  return undefined;
}

function faultOfKey(name: unknown, seen: ReadonlySet<unknown>): string | undefined {
  if (typeof name !== 'string') return 'Unexpected YAML key, expected a word';
  if (FORBIDDEN_KEYS.has(name)) return `Unexpected key \`${name}\`, expected the name of a field`;
  return seen.has(name) ? `Unexpected second \`${name}\`, expected each key once` : undefined;
}

function offsetIn(node: Node): number {
  return node.range?.[0] ?? 0;
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/[.:]$/, '') ?? message;
}
