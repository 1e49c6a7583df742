import { hasErrors } from '#domain/problem.ts';
import { count } from '#lib/count.ts';
import { checkHub } from '../check-hub.ts';
import type { Command } from '../command.ts';
import { formatCounts, formatProblem, toProblemJson } from '../format-problem.ts';

/** `hub check`: says everything wrong with the content, as CI and the review bot do. */
export const check: Command = {
  name: 'check',
  summary: 'Check every content file.',
  options: {
    json: { type: 'boolean', help: 'Print problems as JSON: a list, empty when all is well.' },
  },
  async run({ json }, { root, now, out, err, colour }) {
    const { hub, problems } = await checkHub(root, now);
    if (json) out(JSON.stringify(problems.map(toProblemJson), undefined, 2));
    else {
      for (const problem of problems) out(formatProblem(problem, colour));
      err(`${count(hub.partners.size, 'partner')}: ${formatCounts(problems)}`);
    }
    return hasErrors(problems) ? 1 : 0;
  },
};
