import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { report } from '#github/report.ts';
import { parseVerdict } from '#github/verdict.ts';
import { type Command, Misuse } from '../command.ts';
import { connectToGithub, DRY_RUN } from '../github-client.ts';

/** `hub bot report`: says in the pull request what the inspector found. */
export const botReport: Command = {
  name: 'bot report',
  summary: 'Write a verdict into its pull request: comment, status, labels, suggestions.',
  options: {
    in: { type: 'string', value: 'FILE', help: 'The verdict that `hub bot inspect` wrote.' },
    ...DRY_RUN,
  },
  async run(options, shell) {
    const { in: name } = options;
    const file = typeof name === 'string' ? path.resolve(name) : undefined;
    if (!file || !existsSync(file)) throw new Misuse('Missing --in, expected a file with a verdict');
    const verdict = parseVerdict(readFileSync(file, 'utf8'));
    const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY } = shell.environment;
    const docs = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/HEAD/content/docs/`;
    const client = connectToGithub(shell, options['dry-run'] ? 'dry-run' : 'write');
    const said = await report(verdict, { client, now: shell.now, docs });
    shell.err(
      `#${verdict.pull}: ${said ? verdict.decision.outcome : 'closed, or pushed to since; said nothing'}`,
    );
    return 0;
  },
};
