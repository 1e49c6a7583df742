/** Expressions of workflow files, worked out by GitHub's own library. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Values by context, as `github`, `needs` or `vars`. */
export type Contexts = Readonly<Record<string, unknown>>;

type Value = ReturnType<Evaluator['evaluate']>;

/** Text with every `${{ … }}` replaced by what it stands for. */
export function fillIn(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, contexts).coerceString(),
  );
}

/** Whether a condition holds; braces around it are allowed, as GitHub has it. */
export function holds(condition: string, contexts: Contexts): boolean {
  const bare = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const value = evaluate(bare, contexts);
  return !['', '0', 'false'].includes(value.coerceString()) && value.kind !== data.Kind.Null;
}

function evaluate(expression: string, contexts: Contexts): Value {
  const { tokens } = new Lexer(expression.trim()).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), []).parse();
  return new Evaluator(parsed, toDictionary(contexts)).evaluate();
}

function toDictionary(entries: object): data.Dictionary {
  const pairs = Object.entries(entries).filter(([, value]) => value !== undefined);
  return new data.Dictionary(...pairs.map(([key, value]) => ({ key, value: toData(value) })));
}

function toData(value: unknown): data.ExpressionData {
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return typeof value === 'object' && value !== null ? toDictionary(value) : new data.Null();
}
