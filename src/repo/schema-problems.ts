/** zod's issues, said as Problems with a line, what was found, what was expected and the nearest allowed word. */
import type * as z from 'zod';
import type { Problem } from '#domain/problem.ts';
import { quoteAll, toOneLine } from '#lib/quote.ts';
import { nearest } from '#lib/text.ts';
import { describeExpected, describeFound, optionsOf } from './describe-issue.ts';
import { findRepair } from './repair.ts';
import { describeField, fieldNames, schemaAt, valueAt } from './schema-walk.ts';
import type { LineOf } from './yaml.ts';

type Issue = z.core.$ZodIssue;

interface Context {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly lineOf: LineOf;
}

/** One Problem a field, the first that was found; an unknown key is a Problem of its own. */
export function toSchemaProblems(issues: readonly Issue[], context: Context): Problem[] {
  const seen = new Set<string>();
  return issues.flatMap(narrow).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey(issue.path, key, context));
    const field = JSON.stringify(issue.path);
    if (seen.has(field)) return [];
    seen.add(field);
    return [toProblem(issue, context)];
  });
}

/** A union that failed in the one member that the value was meant for says what that member says. */
function narrow(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter(
    (inner) => !inner.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  const [only, ...others] = meant;
  if (!only || others.length > 0) return [issue];
  return only.flatMap((inner) => narrow({ ...inner, path: [...issue.path, ...inner.path] }));
}

function unknownKey(path: readonly PropertyKey[], key: string, context: Context): Problem {
  const allowed = fieldNames(schemaAt(context.schema, path, context.data));
  const group = path.length === 0 ? allowed.find((name) => groupOf(name, context).includes(key)) : undefined;
  const guess = group ? `${group}.${key}` : nearest(key, allowed);
  return {
    ...placed([...path, key], context),
    message: `Unexpected field \`${toOneLine(key)}\`, expected ${guess ? `\`${guess}\`` : `one of ${quoteAll(allowed, 12)}`}`,
    hint: hintForKey(key, group, guess),
  };
}

function hintForKey(key: string, group: string | undefined, guess: string | undefined): string {
  if (group) return `Write it below \`${group}\`, as \`${group}: { ${toOneLine(key)}: … }\`.`;
  return guess ? `Did you mean \`${guess}\`? Rename the field, or remove it.` : 'Remove the field.';
}

function groupOf(name: string, { schema }: Context): string[] {
  return fieldNames(schemaAt(schema, [name], {}));
}

function toProblem(issue: Issue, context: Context): Problem {
  const found = valueAt(context.data, issue.path);
  const schema = schemaAt(context.schema, issue.path, context.data);
  const expected = describeExpected(issue, schema);
  const place = placed(issue.path, context);
  if (found === undefined || found === null) return { ...place, ...missing(issue, found, expected, context) };
  return {
    ...place,
    message: `Unexpected ${describeFound(issue, found)}, expected ${expected}`,
    hint: hintFor(issue, found, schema),
  };
}

function missing(
  { path }: Issue,
  found: undefined | null,
  expected: string,
  { schema, data }: Context,
): Pick<Problem, 'message' | 'hint'> {
  const what = path.length === 0 ? 'content' : found === null ? 'value' : 'field';
  const name = { content: 'content', value: `value of \`${show(path)}\``, field: `field \`${show(path)}\`` }[
    what
  ];
  const description = describeField(schemaAt(schema, path, data));
  const hints = {
    content: 'Fill the file; the handbook shows a complete example.',
    value: 'Write a value, or remove the field when you have none.',
    field: description ? `Add the field: ${description}` : 'Add the field.',
  };
  return { message: `Missing ${name}, expected ${expected}`, hint: hints[what] };
}

function hintFor(issue: Issue, found: unknown, schema: z.core.$ZodType | undefined): string {
  if (issue.code === 'too_big' && typeof found !== 'number') return 'Shorten it.';
  if (issue.code === 'too_small' && typeof found !== 'number') return 'Say more.';
  const guess = typeof found === 'string' ? nearest(found, optionsOf(issue)) : undefined;
  if (guess) return `Did you mean \`${guess}\`?`;
  return findRepair(found, schema)?.hint ?? 'Correct the value.';
}

function placed(
  path: readonly PropertyKey[],
  { file, lineOf }: Context,
): Pick<Problem, 'check' | 'severity' | 'place'> {
  const field = show(path) || undefined;
  return { check: 'schema', severity: 'error', place: { file, line: lineOf(path) ?? 1, field } };
}

function show(path: readonly PropertyKey[]): string {
  return path.map((key) => toOneLine(String(key))).join('.');
}
