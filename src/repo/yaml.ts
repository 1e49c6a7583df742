/** YAML from strangers: core schema of YAML 1.2, no anchors, no aliases, no merge keys, no tags, no duplicate keys. */
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';

/** Finds the line of a value by its path; `undefined` when neither it nor a parent stands in the text. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

export type YamlResult =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly message: string; readonly line: number };

/** Parses one document. `firstLine` is the line of the file on which `text` starts, counted from 1. */
export function parseYaml(text: string, firstLine = 1): YamlResult {
  const { document, lines } = read(text);
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const at = lines.linePos(fault.pos[0]).line + firstLine - 1;
    return { ok: false, message: `Unreadable YAML: ${firstSentence(fault.message)}`, line: at };
  }
  const forbidden = findForbidden(document);
  if (forbidden) {
    return {
      ok: false,
      message: forbidden.message,
      line: lines.linePos(forbidden.offset).line + firstLine - 1,
    };
  }
  return { ok: true, data: document.toJS({ maxAliasCount: 0 }) };
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

function read(text: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    version: '1.2',
    merge: false,
    uniqueKeys: true,
    strict: true,
  });
  return { document, lines };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function findForbidden(document: Document.Parsed): { message: string; offset: number } | undefined {
  let found: { message: string; offset: number } | undefined;
  visit(document, {
    Alias: (_, node) => {
      found = { message: 'Unexpected YAML alias, expected the value itself', offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
    Node: (_, node) => {
      const what = node.anchor ? 'anchor' : node.tag ? 'tag' : undefined;
      if (!what) return undefined;
      found = { message: `Unexpected YAML ${what}, expected plain values`, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/[.:]$/, '') ?? message;
}
