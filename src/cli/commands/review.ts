import type { Decision } from '#review/decision.ts';
import { reviewPull } from '#review/review-pull.ts';
import { GitFailure } from '#repo/git-process.ts';
import { openGitRepository } from '#repo/git-repository.ts';
import { toReviewInput } from '#repo/review-input.ts';
import { type Command, Misuse, type OptionValues, type Shell } from '../command.ts';
import { formatDecision } from '../format-decision.ts';

/** `hub review`: judges a branch as the review bot judges a pull request. Reads objects only, and checks nothing out. */
export const review: Command = {
  name: 'review',
  summary: 'Judge the changes of a branch as the review bot does.',
  options: {
    base: { type: 'string', value: 'REF', help: 'Commit into which the change shall go. Default: `main`.' },
    head: { type: 'string', value: 'REF', help: 'Commit with the change. Default: `HEAD`.' },
    author: { type: 'string', value: 'ID', help: 'Numeric GitHub id of the author.' },
    json: { type: 'boolean', help: 'Print class, outcome and findings as JSON.' },
    advice: { type: 'boolean', help: 'Exit with 1 only when the author must change something.' },
  },
  async run(options, shell) {
    const decision = await judge(options, shell);
    if (options['json']) shell.out(JSON.stringify(toDecisionJson(decision), undefined, 2));
    else shell.out(formatDecision(decision, shell.colour));
    return isFine(decision, Boolean(options['advice'])) ? 0 : 1;
  },
};

async function judge({ base, head, author }: OptionValues, shell: Shell): Promise<Decision> {
  const authorId = Number(author);
  if (!/^[1-9]\d{0,15}$/.test(String(author ?? '')))
    throw new Misuse('Expected `--author` with a numeric GitHub id, as `--author 583231`');
  try {
    const repository = openGitRepository(shell.root, shell.environment);
    const request = { base: String(base ?? 'main'), head: String(head ?? 'HEAD'), authorId };
    const pull = repository.readPull(request);
    const sources = [repository.source(pull.baseSha), repository.headSource(pull)] as const;
    return reviewPull(await toReviewInput(pull, ...sources, shell.now));
  } catch (error) {
    throw error instanceof GitFailure ? new Misuse(error.message) : error;
  }
}

function isFine({ outcome }: Decision, advice: boolean): boolean {
  return advice ? outcome !== 'changes-needed' : outcome === 'ready' || outcome === 'can-merge';
}

/** The stable shape of `review --json`. */
function toDecisionJson({ findings, ...decision }: Decision): object {
  return {
    class: decision.class,
    outcome: decision.outcome,
    partner: decision.partner,
    lane: decision.lane,
    next: decision.next,
    reasons: decision.reasons,
    notBefore: decision.notBefore,
    head: decision.headSha,
    findings: findings.map(({ rule, level, path, line, message, hint, replacement }) => ({
      ...{ rule, level, path, line, message, hint, replacement },
    })),
  };
}
