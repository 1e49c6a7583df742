import { runChecks } from '#checks/index.ts';
import { hasErrors, sortProblems } from '#domain/problem.ts';
import { toIsoDate } from '#lib/dates.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import type { Command } from '../command.ts';
import { formatCounts, formatProblem, toProblemJson } from '../format-problem.ts';

/** `hub check`: says everything wrong with the content, as CI and the review bot do. */
export const check: Command = {
  name: 'check',
  summary: 'Check every content file.',
  options: { json: { type: 'boolean', help: 'Print problems as JSON.' } },
  async run({ json }, { root, now, out, err }) {
    const { hub, problems: unreadable } = await loadHub(diskSource(root));
    const problems = sortProblems([...unreadable, ...runChecks(hub, { today: toIsoDate(now) })]);
    if (json) out(JSON.stringify(problems.map(toProblemJson), undefined, 2));
    else {
      for (const problem of problems) out(formatProblem(problem));
      err(`${hub.partners.size} partners: ${formatCounts(problems)}`);
    }
    return hasErrors(problems) ? 1 : 0;
  },
};
