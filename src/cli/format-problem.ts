/** A Problem as people read it in a terminal. */
import type { Problem } from '#domain/problem.ts';

export function formatProblem({ check, severity, place, message, hint }: Problem): string {
  const at = [place.file, place.line].filter(Boolean).join(':');
  const field = place.field ? `${place.field}: ` : '';
  const lines = [`${at}  ${severity}  ${field}${message}`];
  if (hint) lines.push(`  fix  ${hint}`);
  lines.push(`  see  content/docs/checks.md#${check}`);
  return lines.join('\n');
}

/** The stable shape of `check --json`. */
export function toProblemJson({ check, severity, place, message, hint }: Problem) {
  return { check, severity, ...place, message, hint };
}

/** As `2 errors, 1 warning`. */
export function formatCounts(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
