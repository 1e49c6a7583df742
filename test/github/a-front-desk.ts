/** A repository on the fake of GitHub, and the bot's commands as the workflows start them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '#cli/main.ts';
import { type Client, connect } from '#github/client.ts';
import { aShell } from '../cli/a-shell.ts';
import { FIXTURE_HUB, fixtureFiles } from '../fixture-files.ts';
import type { FileChanges } from './fake/git.ts';
import { type GithubFake, startGithub } from './fake/github-fake.ts';
import type { Permissions } from './fake/operations.ts';
import type { PullRequest } from './fake/world.ts';

/** What the workflows declare for each job. */
const JOBS = {
  inspect: { contents: 'read', 'pull-requests': 'read', issues: 'read' },
  report: { contents: 'read', 'pull-requests': 'write', checks: 'write', statuses: 'write' },
  appeals: { contents: 'read', 'pull-requests': 'write', issues: 'read' },
  merge: { contents: 'write', 'pull-requests': 'write', actions: 'write', issues: 'read' },
  apply: { contents: 'write', 'pull-requests': 'write', issues: 'write', actions: 'write' },
} as const satisfies Readonly<Record<string, Permissions>>;

export type Job = keyof typeof JOBS;

export interface FrontDesk {
  readonly fake: GithubFake;
  /** Exit code and all that a command said. */
  run(job: Job, words?: readonly string[], own?: Readonly<Record<string, string>>): Promise<Ran>;
  /** The way to GitHub that a job has. */
  client(job: Job): Client;
  /** Both jobs of the review workflow. */
  review(pull: PullRequest): Promise<Ran>;
  close(): Promise<void>;
}

export interface Ran {
  readonly code: number;
  readonly said: string;
}

/** Lets own edits of a few fields merge themselves after an hour, and new profiles when an editor approved. */
const SELF_MERGE = `autoMerge: true
fields:
  harmless: [availability, budget, confirmed, engagement, languages]
lanes:
  - id: harmless
    class: own-edit
    onlyFields: harmless
    editors: 0
    waitMinutes: 60
  - id: application
    class: new
    editors: 1
`;

const EDITORS = { ada: 1001, bruno: 1002 } as const;

/** The small hub of the tests, with changes; editors are `ada` and `bruno`, `mia` owns `harbour-consulting`. */
export async function openFrontDesk(changes: FileChanges = {}): Promise<FrontDesk> {
  const files = { ...fixtureFiles(), 'content/review-policy.yml': SELF_MERGE, ...changes };
  const fake = await startGithub(files);
  fake.user('ada', EDITORS.ada);
  fake.user('bruno', EDITORS.bruno);
  fake.user('mia', 2007);
  const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-desk-'));
  const run: FrontDesk['run'] = async (job, words = [], own = {}) => {
    const { printed, complained, ...shell } = aShell({ now: fake.world.clock });
    const environment = {
      ...{ GITHUB_TOKEN: fake.token(JOBS[job]), GITHUB_API_URL: fake.url },
      ...{ GITHUB_REPOSITORY: 'orrery/partners', HUB_ROOT: FIXTURE_HUB, AUTO_MERGE: 'on', ...own },
    };
    const code = await main(['bot', job, ...words], shell, environment);
    return { code, said: `${printed()}\n${complained()}`.trim() };
  };
  return {
    ...{ fake, run },
    client: (job) =>
      connect({
        ...{ token: fake.token(JOBS[job]), repository: 'orrery/partners', url: fake.url },
        mode: job === 'inspect' ? 'read' : 'write',
      }),
    async review({ issue }) {
      const verdict = path.join(folder, 'verdict.json');
      const inspected = await run('inspect', ['--pr', String(issue.number), '--out', verdict]);
      if (inspected.code !== 0) return inspected;
      return run('report', ['--in', verdict]);
    },
    async close() {
      rmSync(folder, { recursive: true, force: true });
      await fake.close();
    },
  };
}

/** A complete profile, changed by whoever asks: text to find → text to put in its place. */
export function aProfileText(parts: Readonly<Record<string, string>> = {}): string {
  const fields = {
    name: 'Zeta Studio',
    kinds: '[agency]',
    headline: 'We help small museums to plan their exhibitions.',
    website: 'https://zeta.example',
    expertise: '[planning]',
    relationship: 'independent',
    confirmed: '2026-11-20',
    base: '{ city: Porto, country: PT }',
    languages: '[pt, en]',
    contact: '{ form: https://zeta.example/contact }',
    owners: '[{ id: 66, login: zoe }]',
    agreement: '{ version: 2026-01, accepted: 2026-11-20 }',
    declarations: '{ on: 2026-11-20, rights: true, aiUse: none }',
    ...parts,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\nTwo people and a dog.\n`;
}
