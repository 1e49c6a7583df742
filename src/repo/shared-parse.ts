/** Parsing for two hubs that have most of their files in common. */
import { hash } from 'node:crypto';
import type { Parse } from './load-hub.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';

/** Parses the same bytes of the same file once. Unlike `parse-cache.ts` it remembers nothing beyond the review. */
export function sharedParse(): Parse {
  const known = new Map<string, ParsedFile>();
  return (file, kind, bytes) => {
    const key = `${file}\n${hash('sha1', bytes, 'base64url')}`;
    const parsed = known.get(key) ?? parseFile(file, kind, bytes);
    known.set(key, parsed);
    return parsed;
  };
}
