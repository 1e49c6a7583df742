import { takeAppeals } from '#github/appeals.ts';
import { loadHub } from '#repo/load-hub.ts';
import { diskSource } from '#repo/source.ts';
import type { Command } from '../command.ts';
import { connectToGithub, DRY_RUN } from '../github-client.ts';

/** `hub bot appeals`: calls editors to pull requests whose author wrote `/appeal`. */
export const botAppeals: Command = {
  name: 'bot appeals',
  summary: 'Call editors to pull requests whose author wrote `/appeal`.',
  options: DRY_RUN,
  async run(options, shell) {
    const { hub } = await loadHub(diskSource(shell.root));
    const client = connectToGithub(shell, options['dry-run'] ? 'dry-run' : 'write');
    const numbers = await takeAppeals(client, hub.editors);
    for (const number of numbers) shell.err(`#${number}: an appeal, editors were asked`);
    return 0;
  },
};
