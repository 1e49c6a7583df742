import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { codeowners } from '#cli/commands/codeowners.ts';
import { doctor } from '#cli/commands/doctor.ts';
import { forms } from '#cli/commands/forms.ts';
import { type GithubFake, startGithub } from '../github/fake/github-fake.ts';
import { type Settings, setUp } from '../github/fake/setup-handlers.ts';
import { aShell } from './a-shell.ts';

let fake: GithubFake;
beforeEach(async () => {
  fake = await startGithub({ 'README.md': 'Hello\n' });
});
afterEach(async () => {
  expect(fake.violations).toEqual([]);
  await fake.close();
});

const pullRule = {
  type: 'pull_request',
  parameters: {
    ...{ dismiss_stale_reviews_on_push: true, require_code_owner_review: true },
    ...{ require_last_push_approval: true, required_approving_review_count: 1 },
    required_review_thread_resolution: false,
  },
};
const statusRule = {
  type: 'required_status_checks',
  parameters: {
    required_status_checks: [{ context: 'partner-review' }],
    strict_required_status_checks_policy: true,
  },
};

function someSettings(parts: Partial<Settings> = {}): Settings {
  return {
    rules: [pullRule, statusRule, { type: 'non_fast_forward' }, { type: 'deletion' }],
    workflow: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true },
    variables: { PAGES: 'on' },
    labels: ['application', 'request: update', 'request: leave', 'request: removal', 'appeal', 'hold'],
    ...parts,
  };
}

const SCANNING = {
  operation: 'GET /repos/{owner}/{repo}',
  answer: { status: 200, data: { security_and_analysis: { secret_scanning: { status: 'enabled' } } } },
};

/** The fixture as a repository on GitHub whose written files are fresh. */
async function aRoot(): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'doctor-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('test/fixtures/hub', root, { recursive: true });
  const settings = path.join(root, 'content/hub.yml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace('https://code.example/orrery', 'https://github.com/orrery'));
  mkdirSync(path.join(root, '.github/workflows'), { recursive: true });
  writeFileSync(path.join(root, '.github/workflows/apply.yml'), 'name: apply\n');
  for (const command of [forms, codeowners]) await command.run({}, { ...aShell(), root });
  return root;
}

const ADMINISTRATOR = { administration: 'read', variables: 'read', issues: 'read' } as const;

async function examine(permissions: Parameters<GithubFake['token']>[0] | undefined, root?: string) {
  const token = permissions && fake.token(permissions);
  const environment = { GITHUB_API_URL: fake.url, ...(token ? { GITHUB_TOKEN: token } : {}) };
  const shell = aShell({ environment });
  const code = await doctor.run({}, { ...shell, root: root ?? (await aRoot()) });
  const lines = shell.printed().split('\n');
  const ofState = (state: string) => lines.filter((line) => line.startsWith(state));
  return { code, missing: ofState('missing'), unknown: ofState('unknown'), said: shell.complained() };
}

test('a repository that is set up passes', async () => {
  setUp(fake.world, someSettings());
  fake.faults.push({ ...SCANNING });
  expect(await examine(ADMINISTRATOR)).toMatchObject({ code: 0, missing: [], unknown: [] });
});

test('a repository as GitHub makes it is told what is missing', async () => {
  setUp(
    fake.world,
    someSettings({
      ...{ rules: [], labels: ['bug'], variables: {} },
      workflow: { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false },
    }),
  );
  const { code, missing, unknown } = await examine(ADMINISTRATOR);
  expect(code).toBe(1);
  expect(missing).toHaveLength(11);
  expect(unknown).toEqual(['unknown  Secret scanning']);
});

test('several rulesets are taken together, as GitHub applies them', async () => {
  const { parameters } = pullRule;
  const loose = {
    ...pullRule,
    parameters: { ...parameters, required_approving_review_count: 0, require_last_push_approval: false },
  };
  setUp(fake.world, someSettings({ rules: [loose, ...someSettings().rules] }));
  expect((await examine(ADMINISTRATOR)).missing).toEqual([]);
});

test('without a token nothing is asked, and what was not looked at is named', async () => {
  const { code, unknown, said } = await examine(undefined);
  expect(code).toBe(0);
  expect(unknown).toHaveLength(5);
  expect(said).toContain('GITHUB_TOKEN');
  expect(fake.heard).toEqual([]);
});

test('a token that may not see a setting leaves it open, and calls it neither fine nor missing', async () => {
  setUp(fake.world, someSettings());
  const { unknown } = await examine({ issues: 'read' });
  expect(unknown).toEqual([
    'unknown  Settings of Actions',
    'unknown  Secret scanning',
    'unknown  Variables of Actions',
  ]);
});

test('nothing is written on GitHub', async () => {
  setUp(fake.world, someSettings());
  await examine({ ...ADMINISTRATOR, contents: 'write', issues: 'write' });
  expect(fake.heard.length).toBeGreaterThan(4);
  expect(fake.heard.filter(({ operation }) => !operation.startsWith('GET '))).toEqual([]);
});

test('files that lag behind the content are named', async () => {
  setUp(fake.world, someSettings());
  const root = await aRoot();
  writeFileSync(path.join(root, '.github/CODEOWNERS'), '* @mallory\n');
  const { missing } = await examine(ADMINISTRATOR, root);
  expect(missing).toEqual(['missing  CODEOWNERS is what `content/editors.yml` says']);
});
