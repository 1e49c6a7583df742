/** Lines for problems that were found in a Hub, which knows fields but no files. */
import type { Problem } from '#domain/problem.ts';
import { classify } from '#domain/repo-layout.ts';
import { collections, isCollection } from './collections.ts';
import { decodeText } from './decode.ts';
import type { Source } from './source.ts';
import { type LineOf, lineFinder } from './yaml.ts';

/** The line of a field, by its dotted path; `undefined` when it stands nowhere. */
export type LineOfField = (file: string, field: string) => number | undefined;

/** The same problems, each with the line of its field. */
export function locateProblems(
  problems: readonly Problem[],
  source: Source,
  lineOf: LineOfField = fieldLines(source),
): Problem[] {
  return problems.map((problem) => {
    const { file, field, line } = problem.place;
    if (line !== undefined || field === undefined) return problem;
    const found = lineOf(file, field);
    return found === undefined ? problem : { ...problem, place: { file, line: found, field } };
  });
}

/** Look-up of lines in the files of a source. A file is parsed again only when somebody asks for a line of it. */
export function fieldLines(source: Source): LineOfField {
  const plain = new Set(source.list().flatMap((file) => (file.plain ? [file.path] : [])));
  const finders = new Map<string, LineOf | undefined>();
  return (file, field) => {
    if (!plain.has(file)) return undefined;
    if (!finders.has(file)) finders.set(file, finderFor(file, source.read(file)));
    return finders.get(file)?.(field.split('.'));
  };
}

function finderFor(file: string, bytes: Uint8Array): LineOf | undefined {
  const { kind } = classify(file);
  const decoded = decodeText(bytes, bytes.length);
  if (!decoded.ok || !isCollection(kind)) return undefined;
  return collections[kind].format === 'yaml' ? lineFinder(decoded.text) : markdownFinder(decoded.text);
}

/** Lines of a front matter; the field `body` is the text below it. */
function markdownFinder(text: string): LineOf | undefined {
  const [whole, yaml = '', gap = ''] = /^---\n(.*?\n)?---\n(\s*)/s.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const lineOf = lineFinder(yaml, 2);
  const bodyLine = 2 + countLines(yaml) + 1 + countLines(gap);
  return (path) => (path[0] === 'body' ? bodyLine : lineOf(path));
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
