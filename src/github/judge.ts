/** One pull request, read whole and judged: the same for the inspector and for the merger, who believes nobody. */
import type { Hub } from '#domain/hub.ts';
import { changedSource } from '#repo/changed-source.ts';
import { toReviewInput } from '#repo/review-input.ts';
import type { Decision } from '#review/decision.ts';
import { reviewPull } from '#review/review-pull.ts';
import { readBaseSource } from './base-source.ts';
import { readChangedBlobs } from './blobs.ts';
import type { Checkout } from './checkout.ts';
import type { Client } from './client.ts';
import { type ReadPull, readPull } from './read-pull.ts';
import { treesOf } from './trees.ts';

export interface Judged extends ReadPull {
  readonly decision: Decision;
  /** The tip of the base branch. */
  readonly before: Hub;
  /** The same with the changes of the pull request. */
  readonly after: Hub;
}

export interface JudgeContext {
  readonly client: Client;
  /** Of the base branch; saves reading what has not changed. */
  readonly checkout: Checkout;
  readonly now: Date;
}

export async function judge(number: number, { client, checkout, now }: JudgeContext): Promise<Judged> {
  const trees = treesOf(client);
  const read = await readPull(client, number, trees, now);
  const base = await readBaseSource(client, trees, read.pull.baseSha, checkout);
  const pull = { ...read.pull, truncated: read.pull.truncated || base.truncated };
  const blobs = await readChangedBlobs(client, pull);
  const head = changedSource(base.source, pull.changes, ({ sha }) => blobs.get(sha) ?? new Uint8Array());
  const input = await toReviewInput(pull, base.source, head, now);
  return { ...read, pull, decision: reviewPull(input), before: input.base.hub, after: input.head.hub };
}
