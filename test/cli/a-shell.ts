/** What a test hands to a command instead of a terminal. */
import type { Shell } from '#cli/command.ts';
import { now } from '../builders.ts';

export interface RecordingShell extends Omit<Shell, 'root'> {
  /** Everything that was written to standard output. */
  readonly printed: () => string;
  /** Everything that was written to standard error. */
  readonly complained: () => string;
}

export function aShell(parts: Partial<Shell> = {}): RecordingShell {
  const printed: string[] = [];
  const complained: string[] = [];
  return {
    now,
    out: (line) => void printed.push(line),
    err: (line) => void complained.push(line),
    interactive: false,
    environment: {},
    printed: () => printed.join('\n'),
    complained: () => complained.join('\n'),
    ...parts,
  };
}
