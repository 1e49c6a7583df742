/** One-line corrections that a machine can make, each proven by parsing the corrected file. Pure. */
import type * as z from 'zod';
import type { Problem } from '#domain/problem.ts';
import { classify } from '#domain/repo-layout.ts';
import { type CollectionKind, collections, isCollection } from './collections.ts';
import { lineRepairs, spaced } from './line-repairs.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { findRepair } from './repair.ts';
import { schemaAt, valueAt } from './schema-walk.ts';
import { parseYaml, type Span, spanFinder } from './yaml.ts';

/**
 * The whole line of the problem as it should read; `undefined` when a person has to think. `text` is the file, with
 * line feeds only.
 */
export function suggestLine(problem: Problem, text: string): string | undefined {
  const { file, line } = problem.place;
  const { kind } = classify(file);
  const lines = text.split('\n');
  const written = line === undefined ? undefined : lines[line - 1];
  if (line === undefined || written === undefined || !isCollection(kind)) return undefined;
  const before = parse(file, kind, text);
  const candidates =
    problem.check === 'readable'
      ? lineRepairs(written)
      : [...fieldRepairs(problem, text, kind), spaced(written)];
  return candidates.find((candidate) => {
    if (candidate === written || candidate.includes('\n')) return false;
    const after = parse(file, kind, lines.with(line - 1, candidate).join('\n'));
    return isBetter(problem, before, after);
  });
}

function parse(file: string, kind: CollectionKind, text: string): ParsedFile {
  return parseFile(file, kind, Buffer.from(text));
}

/** Whether the problem is gone and no other came. What only the whole hub knows is proven by the next review. */
function isBetter({ check, place }: Problem, before: ParsedFile, after: ParsedFile): boolean {
  if (after.ok) return true;
  if (before.ok) return false;
  // Behind a line that cannot be read others may be wrong, but the corrected one may not.
  if (check === 'readable')
    return after.problems.every((one) => one.check !== 'readable' && one.place.line !== place.line);
  const known = new Set(before.problems.map(keyOf));
  return (
    after.problems.length < before.problems.length && after.problems.every((one) => known.has(keyOf(one)))
  );
}

function keyOf({ check, place }: Problem): string {
  return `${check} ${place.field}`;
}

/** Lines with another key or another value in the place of the wrong one. */
function fieldRepairs(problem: Problem, text: string, kind: CollectionKind): string[] {
  const yaml = yamlIn(text, kind);
  const path = toPath(problem.place.field ?? '');
  const span = spanFinder(yaml.text)(path);
  if (!span) return [];
  const edit = ([from, to]: readonly [number, number], word: string) =>
    lineWith(text, [from + yaml.start, to + yaml.start], word);
  const key = newKey(problem);
  if (key !== undefined) return span.key ? edit(span.key, key) : [];
  const { value } = span;
  if (!value) return [];
  return [
    ...newValues(problem, yaml.text, path, kind)
      .flatMap((candidate) => writings(candidate))
      .flatMap((word) => edit(value, word)),
    ...(problem.check === 'repeated-values' ? without(text, value, yaml.start) : []),
  ];
}

/** The YAML of a file, and where it starts. */
function yamlIn(text: string, kind: CollectionKind): { text: string; start: number } {
  if (collections[kind].format === 'yaml') return { text, start: 0 };
  const end = text.indexOf('\n---', 3) + 1;
  return { text: text.slice(4, Math.max(end, 4)), start: 4 };
}

function toPath(field: string): (string | number)[] {
  return field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function newKey({ message }: Problem): string | undefined {
  return /^Unexpected field `[^`]*`, expected `([^`.]+)`$/.exec(message)?.[1];
}

function newValues(
  { hint = '', message, check }: Problem,
  yaml: string,
  path: readonly PropertyKey[],
  kind: CollectionKind,
): unknown[] {
  const parsed = parseYaml(yaml);
  const data = parsed.ok ? parsed.data : undefined;
  const schema: z.ZodType = collections[kind].schema;
  const repair = findRepair(valueAt(data, path), schemaAt(schema, path, data));
  const named = /^(?:Did you mean|Write) `([^`…]+)`(?:\?| \(| instead)/.exec(hint)?.[1];
  const present = check === 'agreement-version' ? /expected `([^`]+)`$/.exec(message)?.[1] : undefined;
  return [...(repair ? [repair.value] : []), named, present].filter((value) => value !== undefined);
}

/** How a value can be written: as it is, and in quotes. */
function writings(value: unknown): string[] {
  if (Array.isArray(value)) return [`[${value.join(', ')}]`];
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, item]) => `${key}: ${item}`);
    return [`{ ${fields.join(', ')} }`];
  }
  if (typeof value !== 'string') return [String(value)];
  return [value, `'${value.replaceAll("'", "''")}'`];
}

/** The line around a place with a word written there; none when the place is longer than a line. */
function lineWith(text: string, [from, to]: Span, word: string): string[] {
  if (text.slice(from, to).includes('\n')) return [];
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return [`${text.slice(start, from)}${word}${text.slice(to, end < 0 ? undefined : end)}`];
}

/** The line without one item of a list in brackets. */
function without(text: string, [from, to]: Span, start: number): string[] {
  const before = text.slice(0, from + start).replace(/, *$/, '');
  return lineWith(`${before}${text.slice(to + start)}`, [before.length, before.length], '');
}
