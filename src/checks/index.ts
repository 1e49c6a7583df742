/** The list of all checks, and the way to run them. */
import type { Hub } from '#domain/hub.ts';
import { type Problem, sortProblems } from '#domain/problem.ts';
import type { Check, CheckContext } from './check.ts';
import { uniqueWebsite } from './unique-website.ts';

export const checks: readonly Check[] = [uniqueWebsite];

export function runChecks(hub: Hub, context: CheckContext, list: readonly Check[] = checks): Problem[] {
  return sortProblems(
    list.flatMap(({ id, severity, run }) =>
      [...run(hub, context)].map((finding) => ({ check: id, severity, ...finding })),
    ),
  );
}
