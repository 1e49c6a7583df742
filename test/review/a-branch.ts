/** The fixture hub as a Git repository, in which branches can be proposed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openGitRepository } from '#repo/git-repository.ts';
import { toReviewInput } from '#repo/review-input.ts';
import type { Decision } from '#review/decision.ts';
import { type ReviewInput, reviewPull } from '#review/review-pull.ts';
import { now } from '../builders.ts';
import { FIXTURE_HUB, fixtureFiles } from '../fixture-files.ts';
import { BareRepository, type FileChanges } from '../github/fake/git.ts';

const at = new Date('2026-11-22T08:00:00Z');

export class FixtureRepository {
  readonly git = new BareRepository();
  readonly first: string;

  constructor() {
    this.first = this.git.commitFiles(fixtureFiles(), { parents: [], message: 'Start', at });
    this.git.setRef('refs/heads/main', this.first);
  }

  /** A commit on top of another, by default of the first. */
  commit(changes: FileChanges, parent = this.first): string {
    return this.git.commitFiles(changes, { parents: [parent], message: 'Change', at });
  }

  read(head: string, authorId: number, base = 'main'): Promise<ReviewInput> {
    const repository = openGitRepository(this.git.folder, process.env);
    const pull = repository.readPull({ base, head, authorId });
    return toReviewInput(pull, repository.source(pull.baseSha), repository.headSource(pull), now);
  }

  /** What is said of changes that an account proposes. */
  async review(changes: FileChanges, authorId: number): Promise<Decision> {
    return reviewPull(await this.read(this.commit(changes), authorId));
  }

  remove(): void {
    this.git.remove();
  }
}

/** A file of the fixture hub. */
export function fixtureText(file: string): string {
  return readFileSync(path.join(FIXTURE_HUB, file), 'utf8');
}
