/** Whether a repository on GitHub is set up so that the review protects it: facts in, findings out. */
import type { Settings } from '#domain/settings.ts';

/** The commit status that the review sets, and that the rules of the branch ask for. */
const STATUS = 'partner-review';

export interface Setup {
  readonly repository: Settings['repository'];
  /** Whether the content lets the merge job merge. */
  readonly autoMerge: boolean;
  /** Whether the workflow is there that turns issues into pull requests. */
  readonly takesIssues: boolean;
  /** Labels that GitHub gives an issue by its form, or that people set: each must be there before. */
  readonly labels: readonly string[];
  /** Written files that are not what the content says, by the command that writes them. */
  readonly stale: Readonly<Record<'codeowners' | 'forms', readonly string[]>>;
  /** What GitHub says; a part that could not be looked at is undefined. */
  readonly github: GithubSetup;
}

export interface GithubSetup {
  readonly branch?: BranchRules | undefined;
  readonly actions?: ActionsSettings | undefined;
  readonly secretScanning?: boolean | undefined;
  /** Of Actions, by name. */
  readonly variables?: ReadonlyMap<string, string> | undefined;
  readonly labels?: readonly string[] | undefined;
}

/** All active rules of the branch taken together. */
export interface BranchRules {
  readonly pullRequest?: {
    readonly approvals: number;
    readonly dismissStale: boolean;
    readonly lastPush: boolean;
    readonly codeOwners: boolean;
  };
  readonly statuses: readonly string[];
  /** Whether a branch must hold the latest commit of the base. */
  readonly upToDate: boolean;
  readonly blocksForcePush: boolean;
}

export interface ActionsSettings {
  readonly tokenReadsOnly: boolean;
  readonly mayOpenPulls: boolean;
}

export interface SetupFinding {
  readonly state: 'fine' | 'missing' | 'unknown';
  readonly what: string;
  /** An instruction. */
  readonly fix?: string;
}

/** In the order in which one would mend them. */
export function judgeSetup(setup: Setup): SetupFinding[] {
  const { github } = setup;
  return [
    ...contentFindings(setup),
    ...looked(github.branch, 'Rules of the branch', (rules) => branchFindings(rules, setup)),
    ...looked(github.actions, 'Settings of Actions', (actions) => actionsFindings(actions, setup)),
    ...looked(github.secretScanning, 'Secret scanning', (on) => [
      finding(on, 'Secret scanning is on', 'Turn it on under Settings → Advanced Security.'),
    ]),
    ...looked(github.variables, 'Variables of Actions', (variables) => variableFindings(variables, setup)),
    ...looked(github.labels, 'Labels', (labels) => labelFindings(labels, setup)),
  ];
}

/** With the instruction only where it is needed. */
function finding(fine: boolean, what: string, fix: string): SetupFinding {
  return fine ? { state: 'fine', what } : { state: 'missing', what, fix };
}

function looked<Fact>(
  fact: Fact | undefined,
  what: string,
  judge: (fact: Fact) => SetupFinding[],
): SetupFinding[] {
  return fact === undefined ? [{ state: 'unknown', what }] : judge(fact);
}

function contentFindings({ repository, stale }: Setup): SetupFinding[] {
  const command = (name: string) => `Run \`npm run hub -- ${name}\` and commit what it writes.`;
  return [
    finding(
      repositoryName(repository) !== undefined,
      '`content/hub.yml` names the repository on GitHub',
      'Set `repository.url` as `https://github.com/you/your-hub`, and `branch`.',
    ),
    finding(
      stale.codeowners.length === 0,
      'CODEOWNERS is what `content/editors.yml` says',
      command('codeowners'),
    ),
    finding(stale.forms.length === 0, 'Forms and templates are what the content says', command('forms')),
  ];
}

/** As `you/your-hub`; undefined when it lies elsewhere than on GitHub. */
export function repositoryName(repository: Settings['repository']): string | undefined {
  return /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(repository?.url ?? '')?.[1];
}

function branchFindings(rules: BranchRules, setup: Setup): SetupFinding[] {
  const { pullRequest, statuses } = rules;
  const rule = (name: string) => `Add the rule to the ruleset of the branch: ${name}.`;
  return [
    finding(
      pullRequest !== undefined,
      'Changes come by pull request only',
      rule('"Require a pull request before merging"'),
    ),
    approvalFinding(rules, setup),
    finding(
      pullRequest?.dismissStale === true,
      'An approval ends when somebody pushes',
      rule('"Dismiss stale pull request approvals when new commits are pushed"'),
    ),
    finding(
      pullRequest?.lastPush === true,
      'Nobody approves their own last push',
      rule('"Require approval of the most recent reviewable push"'),
    ),
    finding(
      pullRequest?.codeOwners === true,
      'Editors must approve what is theirs',
      rule('"Require review from Code Owners"'),
    ),
    finding(
      statuses.includes(STATUS),
      `The status \`${STATUS}\` is required`,
      rule(`"Require status checks to pass", with \`${STATUS}\``),
    ),
    finding(
      rules.upToDate,
      'A branch must be up to date before it is merged',
      rule('"Require branches to be up to date before merging"'),
    ),
    finding(rules.blocksForcePush, 'History cannot be rewritten', rule('"Block force pushes"')),
  ];
}

/** No rule can be lifted for the token of a workflow, so a job that merges alone needs a branch that asks for no count. */
function approvalFinding({ pullRequest }: BranchRules, { autoMerge, github }: Setup): SetupFinding {
  const approvals = pullRequest?.approvals ?? 0;
  if (autoMerge && github.variables?.get('AUTO_MERGE') === 'on') {
    return finding(
      approvals === 0,
      'The merge job may merge what needs no editor',
      'Set the required approvals to 0: code owners and the required status still guard the rest.',
    );
  }
  return finding(
    approvals >= 1,
    'At least one person approves each change',
    'Set the required approvals of the ruleset to 1.',
  );
}

function actionsFindings({ tokenReadsOnly, mayOpenPulls }: ActionsSettings, setup: Setup): SetupFinding[] {
  const menu = 'under Settings → Actions → General → Workflow permissions';
  return [
    finding(
      tokenReadsOnly,
      'Workflows read by default',
      `Choose "Read repository contents and packages permissions" ${menu}.`,
    ),
    setup.takesIssues
      ? finding(
          mayOpenPulls,
          'The apply workflow may open pull requests',
          `Tick "Allow GitHub Actions to create and approve pull requests" ${menu}.`,
        )
      : finding(
          !mayOpenPulls,
          'Workflows may not open or approve pull requests',
          `Untick "Allow GitHub Actions to create and approve pull requests" ${menu}: nothing here needs it.`,
        ),
  ];
}

function variableFindings(variables: ReadonlyMap<string, string>, { autoMerge }: Setup): SetupFinding[] {
  const value = variables.get('AUTO_MERGE') ?? '';
  const known = ['', 'on', 'off'].includes(value);
  return [
    finding(known, 'The variable `AUTO_MERGE` is `on`, `off` or not there', 'Set it to `on` or `off`.'),
    finding(
      value !== 'on' || autoMerge,
      '`AUTO_MERGE` and `content/review-policy.yml` agree',
      'Set `autoMerge: true` in `content/review-policy.yml`, or the variable to `off`: both are needed to merge.',
    ),
  ];
}

function labelFindings(present: readonly string[], { labels }: Setup): SetupFinding[] {
  const missing = labels.filter((label) => !present.includes(label));
  const list = missing.map((label) => `\`${label}\``).join(', ');
  return [finding(missing.length === 0, 'The labels of the forms are there', `Create the labels ${list}.`)];
}
