/** What of GitHub's API the fake speaks: each operation with the permissions of which a token needs one. */

import { SETUP_OPERATIONS } from './setup-handlers.ts';

export type Level = 'read' | 'write';
/** As a workflow declares them: `{ contents: 'read', 'pull-requests': 'write' }`. */
export type Permissions = Readonly<Record<string, Level>>;

const REPO = '/repos/{owner}/{repo}';

/** `METHOD path` → permissions, any of which is enough. */
export const OPERATIONS: Readonly<Record<string, readonly (readonly [permission: string, level: Level])[]>> =
  {
    [`GET ${REPO}`]: [['metadata', 'read']],
    ...SETUP_OPERATIONS,
    [`GET ${REPO}/branches/{branch}`]: [['contents', 'read']],
    [`GET ${REPO}/pulls`]: [['pull-requests', 'read']],
    [`POST ${REPO}/pulls`]: [['pull-requests', 'write']],
    [`GET ${REPO}/pulls/{pull_number}`]: [['pull-requests', 'read']],
    [`PATCH ${REPO}/pulls/{pull_number}`]: [['pull-requests', 'write']],
    [`GET ${REPO}/pulls/{pull_number}/files`]: [['pull-requests', 'read']],
    [`GET ${REPO}/pulls/{pull_number}/reviews`]: [['pull-requests', 'read']],
    [`POST ${REPO}/pulls/{pull_number}/reviews`]: [['pull-requests', 'write']],
    [`GET ${REPO}/pulls/{pull_number}/comments`]: [['pull-requests', 'read']],
    [`POST ${REPO}/pulls/{pull_number}/requested_reviewers`]: [['pull-requests', 'write']],
    [`PUT ${REPO}/pulls/{pull_number}/merge`]: [['contents', 'write']],
    [`GET ${REPO}/git/trees/{tree_sha}`]: [['contents', 'read']],
    [`GET ${REPO}/git/blobs/{file_sha}`]: [['contents', 'read']],
    [`GET ${REPO}/git/ref/{ref}`]: [['contents', 'read']],
    [`POST ${REPO}/git/blobs`]: [['contents', 'write']],
    [`POST ${REPO}/git/trees`]: [['contents', 'write']],
    [`POST ${REPO}/git/commits`]: [['contents', 'write']],
    [`POST ${REPO}/git/refs`]: [['contents', 'write']],
    [`PATCH ${REPO}/git/refs/{ref}`]: [['contents', 'write']],
    [`GET ${REPO}/compare/{basehead}`]: [['contents', 'read']],
    [`POST ${REPO}/statuses/{sha}`]: [['statuses', 'write']],
    [`POST ${REPO}/check-runs`]: [['checks', 'write']],
    [`PATCH ${REPO}/check-runs/{check_run_id}`]: [['checks', 'write']],
    [`GET ${REPO}/issues`]: [
      ['issues', 'read'],
      ['pull-requests', 'read'],
    ],
    [`POST ${REPO}/issues`]: [['issues', 'write']],
    [`GET ${REPO}/issues/{issue_number}`]: [
      ['issues', 'read'],
      ['pull-requests', 'read'],
    ],
    [`PATCH ${REPO}/issues/{issue_number}`]: [
      ['issues', 'write'],
      ['pull-requests', 'write'],
    ],
    [`GET ${REPO}/issues/{issue_number}/comments`]: [
      ['issues', 'read'],
      ['pull-requests', 'read'],
    ],
    [`POST ${REPO}/issues/{issue_number}/comments`]: [
      ['issues', 'write'],
      ['pull-requests', 'write'],
    ],
    [`PATCH ${REPO}/issues/comments/{comment_id}`]: [
      ['issues', 'write'],
      ['pull-requests', 'write'],
    ],
    [`GET ${REPO}/issues/{issue_number}/events`]: [
      ['issues', 'read'],
      ['pull-requests', 'read'],
    ],
    [`POST ${REPO}/issues/{issue_number}/labels`]: [
      ['issues', 'write'],
      ['pull-requests', 'write'],
    ],
    [`DELETE ${REPO}/issues/{issue_number}/labels/{name}`]: [
      ['issues', 'write'],
      ['pull-requests', 'write'],
    ],
    [`POST ${REPO}/actions/workflows/{workflow_id}/dispatches`]: [['actions', 'write']],
  };

/**
 * Whether a token with these permissions may call the operation. Everybody may read what a repository is. What is about
 * one issue needs a permission for issues; to write to a pull request, also by its number as an issue, needs one for pull
 * requests. The description names either; what is seen on GitHub is this (indexable-inc/index #582).
 */
export function mayCall(operation: string, permissions: Permissions, subject?: 'issue' | 'pull'): boolean {
  return (OPERATIONS[operation] ?? []).some(
    ([permission, level]) =>
      permission === 'metadata' ||
      (!(subject === 'issue' && permission === 'pull-requests') &&
        !(subject === 'pull' && permission === 'issues' && level === 'write') &&
        (permissions[permission] === 'write' || (permissions[permission] === 'read' && level === 'read'))),
  );
}
