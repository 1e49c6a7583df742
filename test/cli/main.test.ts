import { describe, expect, test } from 'vitest';
import type { Command } from '#cli/command.ts';
import { findCommand } from '#cli/find-command.ts';
import { main } from '#cli/main.ts';
import { aShell } from './a-shell.ts';

async function run(...words: string[]) {
  const shell = aShell();
  const code = await main(words, shell, {});
  return { code, printed: shell.printed(), complained: shell.complained() };
}

describe('help', () => {
  test.each([[], ['--help'], ['-h'], ['help']])('is printed for `hub %s`', async (...words) => {
    const { code, printed, complained } = await run(...words.filter((word) => typeof word === 'string'));
    expect(code).toBe(0);
    expect(printed).toMatch(/^Usage: .*COMMAND/);
    expect(printed).toContain('check ');
    expect(complained).toBe('');
  });

  test.each([['--help'], ['-h'], ['--json', '--help']])(
    'of a command lists its options',
    async (...words) => {
      const { code, printed } = await run('check', ...words);
      expect(code).toBe(0);
      expect(printed).toContain('--json');
      expect(printed).toContain('--root DIR');
    },
  );
});

describe('misuse', () => {
  test.each([
    [['chekc'], 'Unknown command `chekc`. Did you mean `check`?'],
    [['checkx'], 'Unknown command `checkx`. Did you mean `check`?'],
    [['publish'], 'Unknown command `publish`'],
    [['new'], 'Unknown command `new`. Did you mean `new partner`?'],
    [['new', 'partnr', '--name', 'x'], 'Unknown command `new partnr`. Did you mean `new partner`?'],
    [['--root', 'x', 'check'], 'Unexpected option `--root`, expected a command first'],
    [['check', '--jsno'], 'Unknown option `--jsno`. Did you mean `--json`?'],
    [['check', '--colour=red'], 'Unknown option `--colour`'],
    [['check', 'everything'], 'everything'],
    [['check', '--root'], '--root'],
    [['check', '--json=yes'], '--json'],
    [['check', '--root', '/no/such/folder'], 'No such folder: /no/such/folder'],
  ])('`hub %j` ends with the usage and exit code 2', async (words, message) => {
    const { code, printed, complained } = await run(...words);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(complained.split('\n')[0]).toContain(message);
    expect(complained).toContain('Usage: ');
  });
});

describe('finding a command', () => {
  const command = (name: string): Command => ({ name, summary: name, options: {}, run: async () => 0 });
  const commands = ['check', 'new', 'new partner'].map(command);
  const found = (...words: string[]) => {
    const call = findCommand(words, commands);
    return call && [call.command.name, ...call.rest];
  };

  test('takes a command of two words before one of one word', () => {
    expect(found('new', 'partner', '--name', 'x')).toEqual(['new partner', '--name', 'x']);
    expect(found('new', '--name', 'partner')).toEqual(['new', '--name', 'partner']);
  });

  test('compares whole words', () => {
    expect(() => found('newer')).toThrow('Unknown command `newer`');
    expect(() => found('checker', '--json')).toThrow('Unknown command `checker`');
  });
});
