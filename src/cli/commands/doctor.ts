import { existsSync } from 'node:fs';
import path from 'node:path';
import { ISSUE_FORM } from '#apply/addresses.ts';
import type { Hub } from '#domain/hub.ts';
import { codeOwnersPath, toCodeOwners } from '#exports/code-owners.ts';
import { FORM_LABELS } from '#exports/issue-forms.ts';
import { connect } from '#github/client.ts';
import { readSetup } from '#github/read-setup.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import { type GithubSetup, judgeSetup, repositoryName, type SetupFinding } from '#review/judge-setup.ts';
import type { Command, Shell } from '../command.ts';
import { githubForms } from '../github-forms.ts';
import { staleFiles } from '../settle-files.ts';

/** Set by people, so that it must be there to be found. */
const PEOPLE_LABELS = ['hold'];
const ABOUT_TOKENS =
  'To look at all of it, set GITHUB_TOKEN to a token of an administrator that may read administration, variables and issues of the repository';

/** `hub doctor`: says which settings of the repository are missing for the front desk. */
export const doctor: Command = {
  name: 'doctor',
  summary: 'Say which settings of the repository on GitHub are missing.',
  options: { json: { type: 'boolean', help: 'Print findings as JSON.' } },
  async run({ json }, shell) {
    const { root, out, err } = shell;
    const { hub } = await loadHub(diskSource(root));
    const findings = judgeSetup({
      repository: hub.settings.repository,
      autoMerge: hub.reviewPolicy.autoMerge,
      takesIssues: existsSync(path.join(root, '.github/workflows/apply.yml')),
      labels: [ISSUE_FORM.label, ...Object.values(FORM_LABELS), ...PEOPLE_LABELS],
      stale: {
        codeowners: staleFiles(root, new Map([[codeOwnersPath, toCodeOwners(hub.editors)]])),
        forms: staleFiles(root, githubForms(hub)),
      },
      github: await lookAt(hub, shell),
    });
    if (json) out(JSON.stringify(findings, undefined, 2));
    else for (const finding of findings) out(formatFinding(finding));
    const [missing, unknown] = [numberOf(findings, 'missing'), numberOf(findings, 'unknown')];
    err(`${missing} missing, ${unknown} not looked at`);
    if (unknown > 0) err(ABOUT_TOKENS);
    return missing > 0 ? 1 : 0;
  },
};

/** Without a token, or a repository on GitHub, nothing is asked. */
async function lookAt(hub: Hub, { environment }: Shell): Promise<GithubSetup> {
  const repository = repositoryName(hub.settings.repository);
  const { GITHUB_TOKEN: token, GITHUB_API_URL: url } = environment;
  if (!token || !repository) return {};
  return readSetup(
    connect({ token, repository, url, mode: 'read' }),
    hub.settings.repository?.branch ?? 'main',
  );
}

function formatFinding({ state, what, fix }: SetupFinding): string {
  return `${state.padEnd(7)}  ${what}${fix === undefined ? '' : `\n         fix  ${fix}`}`;
}

const numberOf = (findings: readonly SetupFinding[], wanted: SetupFinding['state']) =>
  findings.filter(({ state }) => state === wanted).length;
