/** Lines for problems that were found in a Hub, which knows fields but no files. */
import type { Problem } from '#domain/problem.ts';
import { classify } from '#domain/repo-layout.ts';
import { collections, isCollection } from './collections.ts';
import { decodeText } from './decode.ts';
import type { Source } from './source.ts';
import { type LineOf, lineFinder } from './yaml.ts';

/** The same problems, each with the line of its field. A file is parsed again only when a problem lies in it. */
export function locateProblems(problems: readonly Problem[], source: Source): Problem[] {
  const paths = new Set(source.list().map(({ path }) => path));
  const finders = new Map<string, LineOf | undefined>();
  return problems.map((problem) => {
    const { file, field, line } = problem.place;
    if (line !== undefined || field === undefined || !paths.has(file)) return problem;
    if (!finders.has(file)) finders.set(file, finderFor(file, source.read(file)));
    return { ...problem, place: { file, line: finders.get(file)?.(field.split('.')), field } };
  });
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
