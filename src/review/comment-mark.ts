/** The first line of the bot's comment, which readers do not see: which commit it is about, and since when we know it. */

export interface CommentMark {
  readonly head: string;
  /** ISO time at which this head was first reviewed: the clock of a lane starts here. */
  readonly since: string;
}

const MARK =
  /^<!-- guildhall:review v1 head=([0-9a-f]{40}) since=(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) -->\n/;

export function formatMark({ head, since }: CommentMark): string {
  return `<!-- guildhall:review v1 head=${head} since=${since} -->\n`;
}

/** Undefined when the text does not begin with the mark. */
export function readMark(body: string): CommentMark | undefined {
  const [, head, since] = MARK.exec(body.replaceAll('\r\n', '\n')) ?? [];
  return head && since ? { head, since } : undefined;
}
