/** The command line: finds the command, parses its options, and turns misuse into usage. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Command, Misuse, type Shell } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { preview } from './commands/preview.ts';
import { formatHelp, formatUsage } from './format-help.ts';

const commands: readonly Command[] = [check, build, dev, preview];

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
  shell: Omit<Shell, 'root'>,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const command = commands.find(({ name }) => words.join(' ').startsWith(name));
  return command ? runCommand(command, words, shell, environment) : answerWithout(words, shell);
}

/** What to say when no command was named: the usage, asked for or not. */
function answerWithout(words: readonly string[], { out, err }: Pick<Shell, 'out' | 'err'>): number {
  const asked = words.length === 0 || words.includes('--help') || words.includes('-h');
  (asked ? out : err)(`${asked ? '' : `Unknown command \`${words[0]}\`\n\n`}${formatUsage(commands)}`);
  return asked ? 0 : 2;
}

async function runCommand(
  command: Command,
  words: readonly string[],
  shell: Omit<Shell, 'root'>,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const options = { ...command.options, ...ROOT_OPTION, ...HELP_OPTION };
  const help = formatHelp({ ...command, options });
  try {
    const { values } = parseArgs({
      args: words.slice(command.name.split(' ').length),
      options,
      strict: true,
    });
    if (values.help) {
      shell.out(help);
      return 0;
    }
    return await command.run(values as Record<string, string | boolean>, {
      ...shell,
      root: findRoot(values.root, environment),
    });
  } catch (error) {
    if (!isMisuse(error)) throw error;
    shell.err(`${error.message}\n\n${help}`);
    return 2;
  }
}

function findRoot(given: string | undefined, { HUB_ROOT }: NodeJS.ProcessEnv): string {
  const root = path.resolve(given ?? HUB_ROOT ?? fileURLToPath(new URL('../../', import.meta.url)));
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new Misuse(`No such folder: ${root}`);
  return root;
}

function isMisuse(error: unknown): error is Error {
  return (
    error instanceof Misuse ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

if (import.meta.main) {
  process.exitCode = await main(
    process.argv.slice(2),
    {
      now: new Date(),
      out: (line) => void process.stdout.write(`${line}\n`),
      err: (line) => void process.stderr.write(`${line}\n`),
      interactive: Boolean(process.stdin.isTTY && process.stderr.isTTY && !process.env['CI']),
    },
    process.env,
  );
}
