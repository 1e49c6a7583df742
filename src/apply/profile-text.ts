/** The text of a profile's file: a line a field, so that a single one can be corrected by a suggestion. */
import { stringify } from 'yaml';
import type { ProfileRecord } from './to-record.ts';

/** Front matter is made by a library and never put together from words (threat 35). */
function formatRecord(record: ProfileRecord): string {
  return stringify(record, { lineWidth: 0, aliasDuplicateObjects: false, version: '1.2' });
}

export function formatProfile(record: ProfileRecord, body: string): string {
  return `---\n${formatRecord(record)}---\n${body === '' ? '' : `\n${body}\n`}`;
}
