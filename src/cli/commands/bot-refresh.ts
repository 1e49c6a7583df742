import { reviewAgain } from '#github/review-again.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import type { Command } from '../command.ts';
import { connectToGithub, DRY_RUN } from '../github-client.ts';

/** `hub bot refresh`: has reviewed anew what an editor decided about, so that the status of the commit says so. */
export const botRefresh: Command = {
  name: 'bot refresh',
  summary: 'Start a review of what an editor approved or sent back lately.',
  options: DRY_RUN,
  async run(options, shell) {
    const { root, now, err } = shell;
    const client = connectToGithub(shell, options['dry-run'] ? 'dry-run' : 'write');
    const { editors } = (await loadHub(diskSource(root))).hub;
    const started = await reviewAgain({ client, editors, now, review: 'review.yml' });
    for (const number of started) err(`#${number}: an editor decided, a review was started`);
    return 0;
  },
};
