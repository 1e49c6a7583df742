/** Does what the weekly round planned, and decides nothing. */
import type { CareEffect } from '#review/care.ts';
import { BOT_ID } from './bot-account.ts';
import { type Client, isAnswer } from './client.ts';

type Digest = Extract<CareEffect, { kind: 'open-issue' }>;
type PullEffect = Exclude<CareEffect, Digest>;

export async function applyCare(effects: readonly CareEffect[], client: Client): Promise<void> {
  for (const effect of effects) {
    if (effect.kind === 'open-issue') await openDigest(effect, client);
    else await applyTo(effect, client);
  }
}

async function applyTo(effect: PullEffect, { api, at }: Client): Promise<void> {
  const { number } = effect;
  switch (effect.kind) {
    case 'comment':
      await api.issues.createComment({ ...at, issue_number: number, body: effect.body });
      return;
    case 'add-label':
      await api.issues.addLabels({ ...at, issue_number: number, labels: [effect.label] });
      return;
    case 'remove-label':
      try {
        await api.issues.removeLabel({ ...at, issue_number: number, name: effect.label });
      } catch (error) {
        // Somebody was faster.
        if (!isAnswer(error, 404)) throw error;
      }
      return;
    case 'close':
      await api.issues.update({ ...at, issue_number: number, state: 'closed' });
  }
}

/** A second run in the same week writes the issue over; those of earlier weeks are closed. */
async function openDigest(
  { title, body, labels, comments }: Digest,
  { api, all, at }: Client,
): Promise<void> {
  const open = await all(api.issues.listForRepo, {
    ...{ ...at, state: 'open' as const, labels: labels.join(','), per_page: 100 },
  });
  const ours = open.filter(({ user, pull_request }) => user?.id === BOT_ID && !pull_request);
  const present = ours.find((issue) => issue.title === title);
  for (const { number } of ours.filter((issue) => issue.title !== title)) {
    await api.issues.update({ ...at, issue_number: number, state: 'closed' });
  }
  if (present) {
    await api.issues.update({ ...at, issue_number: present.number, body });
    return;
  }
  const { data } = await api.issues.create({ ...at, title, body, labels: [...labels] });
  for (const comment of comments) {
    await api.issues.createComment({ ...at, issue_number: data.number, body: comment });
  }
}
