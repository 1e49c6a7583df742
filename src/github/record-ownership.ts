/** What `hub proof` found, proposed as a change of one file: editors merge it like any other. */
import type { OwnershipFile } from '#domain/ownership.ts';
import { ownershipPath } from '#domain/repo-layout.ts';
import { daysBetween } from '#lib/dates.ts';
import { renderYaml } from '#repo/render-file.ts';
import { BOT_ID } from './bot-account.ts';
import type { Client } from './client.ts';
import { openPull } from './open-pull.ts';
import { writeBranch } from './write-branch.ts';

export interface RecordContext {
  readonly client: Client;
  /** What the base branch says. */
  readonly earlier: OwnershipFile | undefined;
  /** File of the workflow that reviews: what this token does starts none by itself. */
  readonly review: string;
}

const BRANCH = 'record/ownership';
const BOT = {
  name: 'github-actions[bot]',
  email: `${BOT_ID}+github-actions[bot]@users.noreply.github.com`,
};
/** The same proofs are dated anew once a month, not every week. */
const REFRESH_DAYS = 30;

/** Resolves to the number of the pull request; undefined when there is nothing new to say. */
export async function recordOwnership(
  found: OwnershipFile,
  { client, earlier, review }: RecordContext,
): Promise<number | undefined> {
  if (earlier && saysTheSame(earlier, found)) return undefined;
  const { api, at } = client;
  const { data } = await api.repos.get(at);
  const base = data.default_branch;
  const { data: tip } = await api.repos.getBranch({ ...at, branch: base });
  const title = 'Record whose website names its profile';
  const files = new Map([[ownershipPath, Buffer.from(renderYaml(found))]]);
  await writeBranch(client, {
    ...{ branch: BRANCH, base: tip.commit.sha, files },
    ...{ message: title, author: BOT },
  });
  const body = 'Found by the weekly job. Each proof says where it was seen, and when.';
  const number = await openPull(client, { head: BRANCH, base, title, body });
  const inputs = { pr: String(number) };
  await api.actions.createWorkflowDispatch({ ...at, workflow_id: review, ref: base, inputs });
  return number;
}

function saysTheSame(earlier: OwnershipFile, found: OwnershipFile): boolean {
  const factsOf = ({ proofs }: OwnershipFile) =>
    proofs.map(({ partner, website, by }) => [partner, website, by].join(' ')).sort();
  const same = JSON.stringify(factsOf(earlier)) === JSON.stringify(factsOf(found));
  return same && daysBetween(earlier.checked, found.checked) < REFRESH_DAYS;
}
