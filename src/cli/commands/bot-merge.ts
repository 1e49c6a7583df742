import { takeAppeals } from '#github/appeals.ts';
import { mergeReady } from '#github/merge.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import type { Command } from '../command.ts';
import { count } from '#lib/count.ts';
import { connectToGithub, DRY_RUN } from '../github-client.ts';

/** `hub bot merge`: takes appeals, and merges what the review policy lets merge itself. Off unless `AUTO_MERGE` is `on`. */
export const botMerge: Command = {
  name: 'bot merge',
  summary: 'Merge what may merge itself, when `AUTO_MERGE` is `on`, and call editors to appeals.',
  options: DRY_RUN,
  async run(options, shell) {
    const { root, now, environment, err } = shell;
    const disk = diskSource(root);
    const client = connectToGithub(shell, options['dry-run'] ? 'dry-run' : 'write');
    const { hub } = await loadHub(disk);
    for (const number of await takeAppeals(client, hub.editors))
      err(`#${number}: an appeal, editors were asked`);
    if (environment['AUTO_MERGE'] !== 'on') {
      err('`AUTO_MERGE` is not `on`: nothing was merged');
      return 0;
    }
    const merged = await mergeReady({ client, disk, now, deploy: 'deploy.yml', announce: err });
    err(`Merged: ${count(merged, 'pull request')}`);
    return 0;
  },
};
