/** The small hub of the tests as a repository's files, and the repository on the fake of GitHub. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { now } from '../../builders.ts';
import { type GithubFake, startGithub } from '../../github/fake/github-fake.ts';

const FIXTURE = path.resolve(import.meta.dirname, '../../fixtures/hub');

/** Bytes by path. */
function readHub(): Record<string, Uint8Array> {
  const entries = readdirSync(FIXTURE, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [path.relative(FIXTURE, file), readFileSync(file)]));
}

export const startHub = (): Promise<GithubFake> => startGithub(readHub(), now);
