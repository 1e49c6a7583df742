import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OwnershipFile } from '#domain/ownership.ts';
import { ownershipPath } from '#domain/repo-layout.ts';
import { recordOwnership } from '#github/record-ownership.ts';
import { loadHub } from '#repo/load-hub.ts';
import { parseFile } from '#repo/parse-file.ts';
import { diskSource } from '#repo/source.ts';
import { type Command, Misuse } from '../command.ts';
import { formatProblem } from '../format-problem.ts';
import { connectToGithub, DRY_RUN } from '../github-client.ts';

/** `hub bot record`: proposes what `hub proof` found. The file comes from a job that asked strangers, so it is checked anew. */
export const botRecord: Command = {
  name: 'bot record',
  summary: 'Propose the proofs of ownership that `hub proof` found.',
  options: {
    in: { type: 'string', value: 'FILE', help: 'The file that `hub proof` wrote.' },
    ...DRY_RUN,
  },
  async run(options, shell) {
    const { in: name } = options;
    const file = typeof name === 'string' ? path.resolve(name) : undefined;
    if (!file || !existsSync(file)) throw new Misuse('Missing --in, expected a file of `hub proof`');
    const parsed = parseFile(ownershipPath, 'ownership', readFileSync(file));
    if (!parsed.ok) {
      for (const problem of parsed.problems) shell.err(formatProblem(problem));
      return 1;
    }
    const { hub } = await loadHub(diskSource(shell.root));
    const client = connectToGithub(shell, options['dry-run'] ? 'dry-run' : 'write');
    const context = { client, earlier: hub.ownership, review: 'review.yml' };
    const number = await recordOwnership(parsed.data as OwnershipFile, context);
    shell.err(number === undefined ? 'Nothing new' : `Proposed in #${number}`);
    return 0;
  },
};
