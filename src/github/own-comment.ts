/** The one comment that the bot writes under a pull request, found again by a hidden mark and by who wrote it. */
import { type CommentMark, readMark } from '#review/comment-mark.ts';
import { BOT_ID } from './bot-account.ts';
import type { Client } from './client.ts';

export interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly mark: CommentMark;
}

/** Anybody can write the mark; only our account's comment counts. */
export async function findOwnComment(
  { api, all, at }: Client,
  number: number,
): Promise<OwnComment | undefined> {
  const comments = await all(api.issues.listComments, { ...at, issue_number: number, per_page: 100 });
  for (const { id, user, body = '' } of comments) {
    const mark = user?.id === BOT_ID ? readMark(body) : undefined;
    if (mark) return { id, body, mark };
  }
  return undefined;
}
