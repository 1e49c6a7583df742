/** Bytes of one content file → its entry, or everything wrong with it. Pure. */
import type { Problem } from '#domain/problem.ts';
import { type CollectionKind, collections } from './collections.ts';
import { decodeText } from './decode.ts';
import { type FrontMatterResult, parseFrontMatter } from './front-matter.ts';
import { toSchemaProblems } from './schema-problems.ts';
import { lineFinder, parseYaml } from './yaml.ts';

/** Bytes. Editors' files are trusted to be honest, but a slip must not hang a build. */
const YAML_LIMIT = 262_144;

export type ParsedFile =
  | { readonly ok: true; readonly data: unknown; readonly body: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function parseFile(file: string, kind: CollectionKind, bytes: Uint8Array): ParsedFile {
  const { format, schema } = collections[kind];
  const read = format === 'markdown' ? parseFrontMatter(bytes) : readYaml(bytes);
  if (!read.ok) {
    const { message, line, hint } = read;
    return {
      ok: false,
      problems: [{ check: 'readable', severity: 'error', place: { file, line }, message, hint }],
    };
  }
  const result = schema.safeParse(read.data);
  if (result.success) return { ok: true, data: result.data, body: read.body };
  const { data, lineOf } = read;
  return { ok: false, problems: toSchemaProblems(result.error.issues, { file, schema, data, lineOf }) };
}

function readYaml(bytes: Uint8Array): FrontMatterResult {
  const decoded = decodeText(bytes, YAML_LIMIT);
  if (!decoded.ok) return decoded;
  const yaml = parseYaml(decoded.text);
  if (!yaml.ok) return yaml;
  return { ok: true, data: yaml.data, body: '', lineOf: (path) => lineFinder(decoded.text)(path) };
}
