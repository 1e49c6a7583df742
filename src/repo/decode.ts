/** Bytes → text that any parser may see: UTF-8, line feeds only, nothing invisible. Pure. */
import { findHidden } from '#domain/unicode.ts';

/** Why a file can't be read, and where. */
export interface Fault {
  readonly ok: false;
  readonly message: string;
  /** 1-based line of the file. */
  readonly line: number;
  readonly hint: string;
}

export type DecodeResult = { readonly ok: true; readonly text: string } | Fault;

/** What to do about a hidden character, wherever it was found. */
export const HIDDEN_HINT =
  'Type the text again there; the character came along from another program and nobody can see it.';

/** Decodes a file of at most `limit` bytes. A byte order mark at its start and CR line ends are forgiven. */
export function decodeText(bytes: Uint8Array, limit: number): DecodeResult {
  if (bytes.length > limit) return tooLong('the file', bytes.length, limit);
  const text = decodeUtf8(bytes);
  if (text === undefined) return fault('Unexpected bytes, expected UTF-8 text', 1, 'Save the file as UTF-8.');
  const hidden = findHidden(text);
  if (!hidden) return { ok: true, text };
  const line = text.slice(0, hidden.index).split('\n').length;
  return fault(`Unexpected invisible character \`${hidden.code}\`, expected visible text`, line, HIDDEN_HINT);
}

export function tooLong(what: string, found: number, limit: number): Fault {
  return fault(
    `Unexpected size of ${what}: \`${found}\` bytes, expected at most \`${limit}\``,
    1,
    'Shorten it; keep long case studies on your own site and link them.',
  );
}

export function fault(message: string, line: number, hint: string): Fault {
  return { ok: false, message, line, hint };
}

/** The text whatever it holds, with line feeds only; `undefined` for what is no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
