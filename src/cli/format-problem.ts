/** A Problem as people and programs read it. */
import { styleText } from 'node:util';
import type { Problem, Severity } from '#domain/problem.ts';
import { count } from '#lib/count.ts';

const COLOURS = { error: 'red', warning: 'yellow' } as const satisfies Record<Severity, string>;

/** A paragraph for a terminal; `colour` when that terminal shows colours. */
export function formatProblem({ check, severity, place, message, hint }: Problem, colour = false): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const at = [place.file, place.line].filter(Boolean).join(':');
  const field = place.field ? `${visible(place.field)}: ` : '';
  return [
    `${paint('bold', visible(at))}  ${paint(COLOURS[severity], severity)}  ${field}${visible(message)}`,
    ...(hint ? [`  ${paint('dim', 'fix')}  ${visible(hint)}`] : []),
    `  ${paint('dim', `see  content/docs/checks.md#${check}`)}`,
  ].join('\n');
}

/** The stable shape of `check --json`. */
export interface ProblemJson {
  readonly check: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
}

export function toProblemJson({ check, severity, place, message, hint }: Problem): ProblemJson {
  return { check, severity, file: place.file, line: place.line, field: place.field, message, hint };
}

/** As `2 errors, 1 warning`. */
export function formatCounts(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

/** Names of files may hold anything, also what would steer the terminal. */
function visible(text: string): string {
  return text.replace(/\p{C}/gu, '\uFFFD');
}
