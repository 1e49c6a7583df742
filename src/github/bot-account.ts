/** The account behind `GITHUB_TOKEN`, and what it made: only that is believed to be ours. */

/** Numeric id of `github-actions[bot]`, the same in every repository of github.com. */
export const BOT_ID = 41_898_282;

/** Branch of the pull request that an application by issue becomes. */
export function applyBranch(issue: number): string {
  return `apply/issue-${issue}`;
}

/** Number of the issue behind a branch; undefined when it is another branch. */
export function issueOfBranch(branch: string): number | undefined {
  const number = /^apply\/issue-([1-9]\d{0,8})$/.exec(branch)?.[1];
  return number === undefined ? undefined : Number(number);
}
