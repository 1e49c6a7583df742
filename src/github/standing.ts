/** How long the line is in which an application stands, as far as labels and dates tell. */
import type { Standing } from '#review/comment.ts';
import type { Decision } from '#review/decision.ts';
import { medianAnswer } from '#review/queue.ts';
import type { Client } from './client.ts';

/** So many of the latest applications tell how long an answer takes. */
const SAMPLE = 30;

/** Only for what waits for an editor: all others wait for nobody in the line. */
export async function readStanding(
  { api, all, at }: Client,
  number: number,
  decision: Decision,
  openedAt: string,
): Promise<Standing | undefined> {
  if (decision.next !== 'editor') return undefined;
  const waiting = await all(api.issues.listForRepo, {
    ...{ ...at, state: 'open' as const, labels: 'review: needs-editor', per_page: 100 },
  });
  const ahead = waiting.filter((issue) => issue.number !== number && issue.created_at < openedAt).length;
  const { data: answered } = await api.issues.listForRepo({
    ...{ ...at, state: 'closed' as const, labels: 'type: new', per_page: SAMPLE },
  });
  const answers = answered.flatMap(({ created_at, closed_at }) =>
    closed_at ? [{ openedAt: created_at, answeredAt: closed_at }] : [],
  );
  return { ahead, medianDays: medianAnswer(answers) };
}
