/** The inspector: reads a stranger's pull request and cannot write. */
import { judge, type JudgeContext } from './judge.ts';
import { toVerdict, type Verdict } from './verdict.ts';

export async function inspect(number: number, context: JudgeContext): Promise<Verdict> {
  const { pull, decision } = await judge(number, context);
  return toVerdict(number, pull.author.login, decision);
}
