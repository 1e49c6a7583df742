/** Where the desk's commands get the open pull requests from. */
import { type DeskRecord, parseDeskRecord } from '#domain/open-pull.ts';
import { Misuse, type OptionValues } from './command.ts';
import { type ReadJson, readJson } from './read-json.ts';

export const DESK_OPTIONS = {
  from: { type: 'string', value: 'FILE', help: 'A recorded answer: open pull requests as JSON.' },
} as const;

/** @throws Misuse without a file. */
export function readDesk({ from }: OptionValues): ReadJson<DeskRecord> {
  if (typeof from !== 'string') throw new Misuse('Missing --from, expected a file with open pull requests');
  return readJson(from, {
    what: 'a record of open pull requests',
    hint: 'The handbook describes it: "The desk".',
    parse: parseDeskRecord,
  });
}
