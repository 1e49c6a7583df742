/** The small hub of the tests as a repository's files, and the repository on the fake of GitHub. */
import { now } from '../../builders.ts';
import { fixtureFiles } from '../../fixture-files.ts';
import { type GithubFake, startGithub } from '../../github/fake/github-fake.ts';

export const startHub = (): Promise<GithubFake> => startGithub(fixtureFiles(), now);
