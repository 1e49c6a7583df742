/** How long the line is in which an application stands, as far as labels and dates tell. */
import type { Answer } from '#domain/open-pull.ts';
import type { Standing } from '#review/comment.ts';
import type { Decision } from '#review/decision.ts';
import { medianAnswer } from '#review/queue.ts';
import type { Client } from './client.ts';

/** So many of the latest applications tell how long an answer takes. */
const SAMPLE = 30;

/** Only for what waits for an editor: all others wait for nobody in the line. */
export async function readStanding(
  client: Client,
  number: number,
  decision: Decision,
  openedAt: string,
): Promise<Standing | undefined> {
  if (decision.next !== 'editor') return undefined;
  const { api, all, at } = client;
  const waiting = await all(api.issues.listForRepo, {
    ...{ ...at, state: 'open' as const, labels: 'review: needs-editor', per_page: 100 },
  });
  const ahead = waiting.filter((issue) => issue.number !== number && issue.created_at < openedAt).length;
  return { ahead, medianDays: medianAnswer(await readAnswers(client)) };
}

/** When the latest applications were opened and closed, whatever came of them. */
export async function readAnswers({ api, at }: Client): Promise<Answer[]> {
  const { data } = await api.issues.listForRepo({
    ...{ ...at, state: 'closed' as const, labels: 'type: new', per_page: SAMPLE },
  });
  return data.flatMap(({ created_at, closed_at }) =>
    closed_at ? [{ openedAt: created_at, answeredAt: closed_at }] : [],
  );
}
