import { type Mapping, mappingSchema } from '#import/mapping.ts';
import type { Problem } from '#domain/problem.ts';
import { decodeText } from './decode.ts';
import { toSchemaProblems } from './schema-problems.ts';
import { lineFinder, parseYaml } from './yaml.ts';

/** Bytes. */
const LIMIT = 262_144;

export type MappingResult =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parses a mapping file; whatever is wrong with it is said with its line. */
export function parseMapping(file: string, bytes: Uint8Array): MappingResult {
  const decoded = decodeText(bytes, LIMIT);
  const yaml = decoded.ok ? parseYaml(decoded.text) : decoded;
  if (!decoded.ok || !yaml.ok) {
    const { message, line, hint } = yaml.ok ? { message: '', line: 1, hint: '' } : yaml;
    return {
      ok: false,
      problems: [{ check: 'readable', severity: 'error', place: { file, line }, message, hint }],
    };
  }
  const result = mappingSchema.safeParse(yaml.data);
  if (result.success) return { ok: true, mapping: result.data };
  const context = { file, schema: mappingSchema, data: yaml.data, lineOf: lineFinder(decoded.text) };
  return { ok: false, problems: toSchemaProblems(result.error.issues, context) };
}
