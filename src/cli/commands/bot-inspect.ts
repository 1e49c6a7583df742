import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openCheckout } from '#github/checkout.ts';
import { inspect } from '#github/inspect.ts';
import { diskSource } from '#repo/source.ts';
import { type Command, Misuse } from '../command.ts';
import { connectToGithub, readNumber } from '../github-client.ts';

/** `hub bot inspect`: reads a pull request through GitHub and writes down what the review says. Cannot write to GitHub. */
export const botInspect: Command = {
  name: 'bot inspect',
  summary: 'Read a pull request on GitHub and write a verdict.',
  options: {
    pr: { type: 'string', value: 'N', help: 'Number of the pull request.' },
    out: { type: 'string', value: 'FILE', help: 'Where the verdict goes, as JSON.' },
  },
  async run({ pr, out: file }, shell) {
    const number = readNumber('pr', pr);
    if (typeof file !== 'string') throw new Misuse('Missing --out, expected a file');
    const client = connectToGithub(shell, 'read');
    const verdict = await inspect(number, {
      client,
      checkout: openCheckout(diskSource(shell.root)),
      now: shell.now,
    });
    writeFileSync(path.resolve(file), JSON.stringify(verdict));
    const { outcome, findings } = verdict.decision;
    // Words of the pull request stay out of the log, where a line may be a command (threat 28).
    shell.err(`#${number}: ${outcome}, findings: ${findings.length}`);
    return 0;
  },
};
