/** The command line: finds the command, parses its options, and turns misuse into usage. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nearest } from '#lib/text.ts';
import { type Command, Misuse, type OptionValues, type Shell } from './command.ts';
import { botAppeals } from './commands/bot-appeals.ts';
import { botApply } from './commands/bot-apply.ts';
import { botInspect } from './commands/bot-inspect.ts';
import { botMerge } from './commands/bot-merge.ts';
import { botRecord } from './commands/bot-record.ts';
import { botRefresh } from './commands/bot-refresh.ts';
import { botReport } from './commands/bot-report.ts';
import { build } from './commands/build.ts';
import { care } from './commands/care.ts';
import { check } from './commands/check.ts';
import { cms } from './commands/cms.ts';
import { codeowners } from './commands/codeowners.ts';
import { coverage } from './commands/coverage.ts';
import { dev } from './commands/dev.ts';
import { doctor } from './commands/doctor.ts';
import { forms } from './commands/forms.ts';
import { importRows } from './commands/import.ts';
import { links } from './commands/links.ts';
import { match } from './commands/match.ts';
import { newPartner } from './commands/new-partner.ts';
import { preview } from './commands/preview.ts';
import { proof } from './commands/proof.ts';
import { queue } from './commands/queue.ts';
import { redirects } from './commands/redirects.ts';
import { review } from './commands/review.ts';
import { rubric } from './commands/rubric.ts';
import { schemas } from './commands/schemas.ts';
import { score } from './commands/score.ts';
import { search } from './commands/search.ts';
import { type CommandCall, findCommand } from './find-command.ts';
import { formatHelp, formatUsage } from './format-help.ts';

const commands: readonly Command[] = [
  check,
  importRows,
  newPartner,
  links,
  proof,
  queue,
  care,
  rubric,
  review,
  coverage,
  redirects,
  score,
  match,
  search,
  build,
  dev,
  preview,
  schemas,
  cms,
  codeowners,
  forms,
  doctor,
  botInspect,
  botReport,
  botMerge,
  botApply,
  botAppeals,
  botRefresh,
  botRecord,
];

const ROOT_OPTION = {
  root: {
    type: 'string',
    value: 'DIR',
    help: 'Repository with `partners/` and `content/`. Default: `HUB_ROOT`, else this one.',
  },
} as const;
const HELP_OPTION = { help: { type: 'boolean', short: 'h', help: 'Show this.' } } as const;

/** Runs one command line, without the program's name; resolves to the exit code. */
export async function main(
  words: readonly string[],
  shell: Omit<Shell, 'root' | 'environment'>,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  let usage = formatUsage(commands);
  try {
    const call = findCommand(words, commands);
    if (call) usage = formatHelp({ ...call.command, options: optionsOf(call.command) });
    const values = call && parseOptions(call);
    if (call && values && !values['help']) {
      const root = findRoot(values['root'], environment);
      return await call.command.run(values, { ...shell, root, environment });
    }
    shell.out(usage);
    return 0;
  } catch (error) {
    if (!isMisuse(error)) throw error;
    shell.err(`${error.message}\n\n${usage}`);
    return 2;
  }
}

function optionsOf(command: Command): Command['options'] {
  return { ...command.options, ...ROOT_OPTION, ...HELP_OPTION };
}

function parseOptions({ command, rest }: CommandCall): OptionValues {
  const options = optionsOf(command);
  refuseUnknownOption(rest, Object.keys(options));
  const allowPositionals = command.words !== undefined;
  const { values, positionals } = parseArgs({ args: [...rest], options, strict: true, allowPositionals });
  return { ...(values as OptionValues), ...(allowPositionals ? { words: positionals.join(' ') } : {}) };
}

/** Says it better than `parseArgs`, which knows no nearest option. */
function refuseUnknownOption(words: readonly string[], options: readonly string[]): void {
  for (const word of words) {
    const option = /^--([^=]+)/.exec(word)?.[1];
    if (option === undefined || options.includes(option)) continue;
    const guess = nearest(option, options);
    throw new Misuse(`Unknown option \`--${option}\`${guess ? `. Did you mean \`--${guess}\`?` : ''}`);
  }
}

function findRoot(given: OptionValues[string], { HUB_ROOT }: NodeJS.ProcessEnv): string {
  const root = path.resolve(String(given ?? HUB_ROOT ?? fileURLToPath(new URL('../../', import.meta.url))));
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new Misuse(`No such folder: ${root}`);
  return root;
}

function isMisuse(error: unknown): error is Error {
  return (
    error instanceof Misuse ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

/** Whoever reads our output may stop early, as `head` does. The command goes on, and its exit code stays true. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
}

/** A copy, without the token in what we hand on to the processes that we start: they decode strangers' files. */
function takeEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  delete process.env['GITHUB_TOKEN'];
  return environment;
}

if (import.meta.main) {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  process.exitCode = await main(
    process.argv.slice(2),
    {
      now: new Date(),
      out: (line) => void process.stdout.write(`${line}\n`),
      err: (line) => void process.stderr.write(`${line}\n`),
      interactive: Boolean(process.stdin.isTTY && process.stderr.isTTY && !process.env['CI']),
      colour: process.stdout.isTTY && process.stdout.hasColors(),
    },
    takeEnvironment(),
  );
}
