/** Parsing for hubs that have most of their files in common: the same bytes of the same file are parsed once. */
import { hash } from 'node:crypto';
import { classify } from '#domain/repo-layout.ts';
import { isCollection } from './collections.ts';
import type { Parse } from './load-hub.ts';
import type { ParsedFile } from './parse-file.ts';
import { parseFile } from './parse-file.ts';
import { type FileToParse, parseMany } from './parse-many.ts';
import type { Source } from './source.ts';

/** Parses all files of the sources; give the answer to `loadHub`. Unlike `parse-cache.ts` it outlives nothing. */
export async function parseSources(sources: readonly Source[]): Promise<Parse> {
  const files = new Map<string, FileToParse>();
  for (const source of sources) {
    for (const file of filesOf(source)) files.set(keyOf(file), file);
  }
  const results = await parseMany([...files.values()]);
  const parsed = new Map<string, ParsedFile | undefined>(
    [...files.keys()].map((key, index) => [key, results[index]]),
  );
  return (file, kind, bytes) => parsed.get(keyOf({ file, kind, bytes })) ?? parseFile(file, kind, bytes);
}

function filesOf(source: Source): FileToParse[] {
  return source.list().flatMap(({ path, plain }) => {
    const { kind } = classify(path);
    return plain && isCollection(kind) ? [{ file: path, kind, bytes: source.read(path) }] : [];
  });
}

function keyOf({ file, bytes }: FileToParse): string {
  return `${file}\n${hash('sha1', bytes, 'base64url')}`;
}
