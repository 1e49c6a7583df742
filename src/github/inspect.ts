/** The inspector: reads a stranger's pull request and cannot write. */
import { cardChanges } from '#review/card-changes.ts';
import { judge, type JudgeContext } from './judge.ts';
import { toVerdict, type Verdict } from './verdict.ts';

export async function inspect(number: number, context: JudgeContext): Promise<Verdict> {
  const { pull, decision, before, after } = await judge(number, context);
  const { partner } = decision;
  const card = partner === undefined ? [] : cardChanges(partner, before, after);
  return toVerdict({ pull: number, author: pull.author.login, decision, card });
}
