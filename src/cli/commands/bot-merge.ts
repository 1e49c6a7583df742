import { openCheckout } from '#github/checkout.ts';
import { mergeReady } from '#github/merge.ts';
import { count } from '#lib/count.ts';
import { diskSource } from '#repo/source.ts';
import type { Command } from '../command.ts';
import { connectToGithub, DRY_RUN } from '../github-client.ts';

/** `hub bot merge`: merges what the review policy lets merge itself. Off unless `AUTO_MERGE` is `on`. */
export const botMerge: Command = {
  name: 'bot merge',
  summary: 'Merge what may merge itself, when `AUTO_MERGE` is `on`.',
  options: DRY_RUN,
  async run(options, shell) {
    const { root, now, environment, err } = shell;
    if (environment['AUTO_MERGE'] !== 'on') {
      err('`AUTO_MERGE` is not `on`: nothing was merged');
      return 0;
    }
    const client = connectToGithub(shell, options['dry-run'] ? 'dry-run' : 'write');
    const merged = await mergeReady({
      ...{ client, now, deploy: 'deploy.yml', announce: err },
      checkout: openCheckout(diskSource(root)),
    });
    err(`Merged: ${count(merged, 'pull request')}`);
    return 0;
  },
};
