/** The small hub of the tests as files; what builds left beside its content is no part of it. */
import path from 'node:path';
import { diskSource } from '#repo/source.ts';

/** The folder of that hub. */
export const FIXTURE_HUB = path.resolve(import.meta.dirname, 'fixtures/hub');

/** Bytes by path. */
export function fixtureFiles(): Record<string, Uint8Array> {
  const source = diskSource(FIXTURE_HUB);
  return Object.fromEntries(source.list().map(({ path: file }) => [file, source.read(file)]));
}
