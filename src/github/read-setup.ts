/** What GitHub says of a repository's settings, as far as the token may see them. */
import type { BranchRules, GithubSetup } from '#review/judge-setup.ts';
import { type Client, isAnswer } from './client.ts';

/** What a token is told that may not look. */
const CLOSED = [401, 403, 404];

/** Reads only. A part that the token may not see is undefined. */
export async function readSetup(client: Client, branch: string): Promise<GithubSetup> {
  return {
    branch: await look(() => readRules(client, branch)),
    actions: await look(() => readActions(client)),
    secretScanning: await look(() => readSecretScanning(client)),
    variables: await look(() => readVariables(client)),
    labels: await look(() => readLabels(client)),
  };
}

async function look<Fact>(read: () => Promise<Fact>): Promise<Fact | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isAnswer(error, ...CLOSED)) return undefined;
    throw error;
  }
}

type Rule = Awaited<ReturnType<Client['api']['repos']['getBranchRules']>>['data'][number];

/** Active rules of rulesets, of the organisation's, too; the older "branch protection" is not among them. */
async function readRules({ api, all, at }: Client, branch: string): Promise<BranchRules> {
  const rules = await all(api.repos.getBranchRules, { ...at, branch, per_page: 100 });
  const checks = rules.flatMap((rule) =>
    rule.type === 'required_status_checks' && rule.parameters ? [rule.parameters] : [],
  );
  const pullRequest = readPullRules(rules);
  return {
    ...(pullRequest ? { pullRequest } : {}),
    statuses: checks.flatMap((rule) => rule.required_status_checks.map(({ context }) => context)),
    upToDate: checks.some((rule) => rule.strict_required_status_checks_policy),
    blocksForcePush: rules.some(({ type }) => type === 'non_fast_forward'),
  };
}

/** The strictest of all rulesets, as GitHub applies them. */
function readPullRules(rules: readonly Rule[]): BranchRules['pullRequest'] {
  const found = rules.filter((rule) => rule.type === 'pull_request');
  if (found.length === 0) return undefined;
  const given = found.flatMap(({ parameters }) => parameters ?? []);
  return {
    approvals: Math.max(0, ...given.map((rule) => rule.required_approving_review_count)),
    dismissStale: given.some((rule) => rule.dismiss_stale_reviews_on_push),
    lastPush: given.some((rule) => rule.require_last_push_approval),
    codeOwners: given.some((rule) => rule.require_code_owner_review),
  };
}

async function readActions({ api, at }: Client): Promise<GithubSetup['actions']> {
  const { data } = await api.actions.getGithubActionsDefaultWorkflowPermissionsRepository(at);
  return {
    tokenReadsOnly: data.default_workflow_permissions === 'read',
    mayOpenPulls: data.can_approve_pull_request_reviews,
  };
}

/** Shown to administrators only. */
async function readSecretScanning({ api, at }: Client): Promise<boolean | undefined> {
  const { data } = await api.repos.get(at);
  const { status } = data.security_and_analysis?.secret_scanning ?? {};
  return status === undefined ? undefined : status === 'enabled';
}

async function readVariables({ api, all, at }: Client): Promise<ReadonlyMap<string, string>> {
  const variables = await all(api.actions.listRepoVariables, { ...at, per_page: 30 });
  return new Map(variables.map(({ name, value }) => [name, value]));
}

async function readLabels({ api, all, at }: Client): Promise<string[]> {
  const labels = await all(api.issues.listLabelsForRepo, { ...at, per_page: 100 });
  return labels.map(({ name }) => name);
}
