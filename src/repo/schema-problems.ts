/** zod's issues, said as Problems with a line, what was found, what was expected and the nearest allowed word. */
import type * as z from 'zod';
import type { Problem } from '#domain/problem.ts';
import { nearest } from '#lib/text.ts';
import type { LineOf } from './yaml.ts';

interface Context {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly lineOf: LineOf;
}

/** One Problem an issue; an unknown key is a Problem of its own. */
export function toSchemaProblems(issues: readonly z.core.$ZodIssue[], context: Context): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey(issue.path, key, context));
    return [toProblem(issue, context)];
  });
}

function unknownKey(path: readonly PropertyKey[], key: string, context: Context): Problem {
  const field = [...path, key];
  const allowed = Object.keys(schemaAt(context.schema, path)?.shape ?? {});
  const guess = nearest(key, allowed);
  return {
    ...placed(field, context),
    message: `Unexpected field \`${key}\`, expected ${guess ? `\`${guess}\`` : `one of ${quoteAll(allowed)}`}`,
    hint: guess ? `Did you mean \`${guess}\`? Rename the field, or remove it.` : 'Remove the field.',
  };
}

function toProblem(issue: z.core.$ZodIssue, context: Context): Problem {
  const found = valueAt(context.data, issue.path);
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const guess = typeof found === 'string' ? nearest(found, options) : undefined;
  const missing = found === undefined;
  return {
    ...placed(issue.path, context),
    message: missing
      ? `Missing field \`${issue.path.join('.')}\`, expected ${describe(issue, options)}`
      : `Unexpected ${show(found)}, expected ${describe(issue, options)}`,
    hint: guess ? `Did you mean \`${guess}\`?` : missing ? 'Add the field.' : 'Correct the value.',
  };
}

function placed(
  path: readonly PropertyKey[],
  { file, lineOf }: Context,
): Pick<Problem, 'check' | 'severity' | 'place'> {
  return { check: 'schema', severity: 'error', place: { file, line: lineOf(path), field: path.join('.') } };
}

function describe(issue: z.core.$ZodIssue, options: readonly string[]): string {
  if (options.length > 0) return `one of ${quoteAll(options)}`;
  const text = issue.message.replace(/\.$/, '');
  const expected = /expected (.+?)(?:, received .*)?$/i.exec(text)?.[1] ?? text;
  return expected;
}

function quoteAll(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** A found value, cut to one readable line. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = (text ?? String(value)).replace(/[\s\p{C}`]+/gu, ' ').trim();
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let at = data;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

/** The object schema at a path, through optional, array and refined wrappers. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodObject | undefined {
  let at: z.core.$ZodType | undefined = unwrap(schema);
  for (const key of path) {
    if (!at) return undefined;
    const def = at._zod.def as {
      type: string;
      shape?: Record<PropertyKey, z.core.$ZodType>;
      element?: z.core.$ZodType;
    };
    at = def.type === 'array' ? def.element : def.shape?.[key];
    at = at && unwrap(at);
  }
  return at && (at._zod.def as { type: string }).type === 'object' ? (at as z.ZodObject) : undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = schema._zod.def as { innerType?: z.core.$ZodType };
  return innerType ? unwrap(innerType) : schema;
}
