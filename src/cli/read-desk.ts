/** Where the desk's commands get the open pull requests from: a file that somebody recorded, or GitHub. */
import type { Hub } from '#domain/hub.ts';
import { type DeskRecord, parseDeskRecord } from '#domain/open-pull.ts';
import { readDeskRecord } from '#github/read-desk-record.ts';
import type { OptionValues, Shell } from './command.ts';
import { connectToGithub } from './github-client.ts';
import { type ReadJson, readJson } from './read-json.ts';

export const DESK_OPTIONS = {
  from: { type: 'string', value: 'FILE', help: 'A record of `queue --record`. Default: ask GitHub.' },
} as const;

/** @throws Misuse without such a file, or without what it takes to ask GitHub. */
export async function readDesk(
  { from }: OptionValues,
  { editors }: Hub,
  shell: Shell,
): Promise<ReadJson<DeskRecord>> {
  if (typeof from !== 'string') {
    const client = connectToGithub(shell, 'read');
    return { ok: true, value: await readDeskRecord({ client, editors, now: shell.now }) };
  }
  return readJson(from, {
    what: 'a record of open pull requests',
    hint: 'Write one with `hub queue --record`.',
    parse: parseDeskRecord,
  });
}
