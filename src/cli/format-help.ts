/** Usage texts, made from the commands themselves. */
import type { Command } from './command.ts';

export function formatUsage(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: npm run hub -- COMMAND [options]',
    '',
    ...rows,
    '',
    'COMMAND --help tells its options.',
  ].join('\n');
}

export function formatHelp({
  name,
  summary,
  options,
  words,
}: Pick<Command, 'name' | 'summary' | 'options' | 'words'>): string {
  const rows = Object.entries(options).map(([option, { value, help }]): [string, string] => [
    `--${option}${value ? ` ${value}` : ''}`,
    help,
  ]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `Usage: npm run hub -- ${name} ${words ? `[${words}] ` : ''}[options]`,
    '',
    summary,
    '',
    ...rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`),
  ].join('\n');
}
