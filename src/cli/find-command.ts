/** Which command a command line means. */
import { nearest } from '#lib/text.ts';
import { type Command, Misuse } from './command.ts';

export interface CommandCall {
  readonly command: Command;
  /** What follows the command's own words. */
  readonly rest: readonly string[];
}

/** The command and its options; `undefined` when only help is wanted. */
export function findCommand(words: readonly string[], commands: readonly Command[]): CommandCall | undefined {
  const [first] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return undefined;
  const command = commands
    .filter(({ name }) => wordsLike(name, words) === name)
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (command) return { command, rest: words.slice(command.name.split(' ').length) };
  if (first.startsWith('-')) throw new Misuse(`Unexpected option \`${first}\`, expected a command first`);
  throw new Misuse(`Unknown command \`${typed(words)}\`${suggest(words, commands)}`);
}

function suggest(words: readonly string[], commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name);
  const guess =
    names.find((name) => name.startsWith(`${words[0]} `)) ??
    names.find((name) => nearest(wordsLike(name, words), [name]));
  return guess ? `. Did you mean \`${guess}\`?` : '';
}

/** As many words of the command line as the name has. */
function wordsLike(name: string, words: readonly string[]): string {
  return words.slice(0, name.split(' ').length).join(' ');
}

/** What stands before the first option, at most two words. */
function typed(words: readonly string[]): string {
  const end = words.findIndex((word) => word.startsWith('-'));
  return words.slice(0, end < 0 ? 2 : Math.min(end, 2)).join(' ');
}
