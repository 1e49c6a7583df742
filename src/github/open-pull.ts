/** Pull requests that the bot opens itself. */
import { type Client, isAnswer } from './client.ts';

/** A pull request from a branch of our own. */
export interface Proposal {
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

/** Resolves to its number; there is never more than one from a branch. */
export async function openPull({ api, at }: Client, proposal: Proposal): Promise<number> {
  try {
    return (await api.pulls.create({ ...at, ...proposal })).data.number;
  } catch (error) {
    // There is one already, which the branch has just changed.
    if (!isAnswer(error, 422)) throw error;
  }
  const head = `${at.owner}:${proposal.head}`;
  const { data } = await api.pulls.list({ ...at, head, state: 'open', per_page: 1 });
  const [pull] = data;
  if (!pull) throw new Error(`GitHub takes no pull request from ${proposal.head}`);
  await api.pulls.update({ ...at, pull_number: pull.number, title: proposal.title });
  return pull.number;
}
