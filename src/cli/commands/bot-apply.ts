import { applyIssue } from '#github/apply.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import type { Command } from '../command.ts';
import { connectToGithub, DRY_RUN, readNumber } from '../github-client.ts';

/** `hub bot apply`: turns an application that came as an issue into a pull request. */
export const botApply: Command = {
  name: 'bot apply',
  summary: 'Turn an application by issue form into a pull request.',
  options: {
    issue: { type: 'string', value: 'N', help: 'Number of the issue.' },
    ...DRY_RUN,
  },
  async run(options, shell) {
    const issue = readNumber('issue', options['issue']);
    const { hub } = await loadHub(diskSource(shell.root));
    const client = connectToGithub(shell, options['dry-run'] ? 'dry-run' : 'write');
    const answer = await applyIssue(issue, { client, hub, now: shell.now, review: 'review.yml' });
    shell.err(`#${issue}: ${answer?.kind ?? 'no open application'}`);
    return 0;
  },
};
