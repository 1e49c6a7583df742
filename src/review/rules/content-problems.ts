import type { Problem } from '#domain/problem.ts';
import { touchedPaths } from '../pull.ts';
import { defineRule, type RuleContext, type RuleFinding } from '../review-rule.ts';

/** What `hub check` finds at the head and did not find at the base. */
export const contentProblems = defineRule({
  id: 'content-problems',
  level: 'error',
  description: 'A change brings no new problem into the hub.',
  why: 'The whole hub is checked before and after the change, so a change that breaks a file of somebody else is found, too. What was wrong before is not the fault of whoever proposes the change.',
  *check(context) {
    for (const problem of problemsBroughtIn(context)) yield toFinding(problem);
  },
});

/** Problems are the same when they say the same of the same field: lines move when others are written above. */
function problemsBroughtIn({ base, head, pull }: RuleContext): Problem[] {
  const own = new Set(touchedPaths(pull));
  const shown = head.problems.filter(({ severity, place }) => severity === 'error' || own.has(place.file));
  // To look for the problems of a large hub takes a while, and most changes bring none.
  if (shown.length === 0) return [];
  const known = new Map<string, number>();
  for (const problem of base.problems) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return shown.filter((problem) => {
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

function keyOf({ check, place, message }: Problem): string {
  return JSON.stringify([check, place.file, place.field ?? '', message]);
}

function toFinding({ check, severity, place, message, hint, replacement }: Problem): RuleFinding {
  return { rule: check, level: severity, path: place.file, line: place.line, message, hint, replacement };
}
