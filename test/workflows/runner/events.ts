/** What starts a workflow, in GitHub's words: as much of a payload as our workflows name. */
import type { Issue, PullRequest } from '../../github/fake/world.ts';
import type { RunEvent } from './run-workflow.ts';

export function pullEvent(name: 'pull_request' | 'pull_request_target', { issue }: PullRequest): RunEvent {
  const { number, user } = issue;
  return { name, payload: { pull_request: { number, user: { id: user.id } } } };
}

export function issueEvent({ number, labels }: Issue): RunEvent {
  return { name: 'issues', payload: { issue: { number, labels } } };
}

export function dispatchEvent(inputs: RunEvent['inputs'] = {}): RunEvent {
  return { name: 'workflow_dispatch', inputs };
}
