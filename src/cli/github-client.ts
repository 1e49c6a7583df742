/** How commands reach GitHub: by what Actions sets for them. */
import { type Client, type ClientMode, connect } from '#github/client.ts';
import { Misuse, type Shell } from './command.ts';

export const DRY_RUN = {
  'dry-run': { type: 'boolean', help: 'Print what would be written to GitHub, and write nothing.' },
} as const;

/** @throws Misuse when the token or the name of the repository is missing. */
export function connectToGithub({ environment, out }: Shell, mode: ClientMode): Client {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_API_URL: url } = environment;
  if (!token) throw new Misuse('Missing GITHUB_TOKEN, expected a token in the environment');
  if (!repository || !/^[A-Za-z0-9-]+\/[\w.-]+$/.test(repository)) {
    throw new Misuse('Missing GITHUB_REPOSITORY, expected `owner/repo` in the environment');
  }
  return connect({ token, repository, url, mode, announce: out });
}

/** @throws Misuse when the option is no number of an issue or a pull request. */
export function readNumber(option: string, value: string | boolean | undefined): number {
  const number = Number(value);
  if (typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value)) return number;
  throw new Misuse(`Unexpected or missing --${option}, expected a number as \`12\``);
}
