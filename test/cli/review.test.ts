import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '#cli/main.ts';
import { FixtureRepository, fixtureText } from '../review/a-branch.ts';
import { aShell } from './a-shell.ts';

const profile = 'partners/northlight-studio/profile.md';
let fixtures: FixtureRepository;
beforeAll(() => {
  fixtures = new FixtureRepository();
});
afterAll(() => fixtures.remove());

async function run(...words: string[]) {
  const shell = aShell({ environment: process.env });
  const code = await main(['review', '--root', fixtures.git.folder, ...words], shell, {});
  return { code, printed: shell.printed(), complained: shell.complained() };
}

const edit = (from: string, to: string) =>
  fixtures.commit({ [profile]: fixtureText(profile).replace(from, to) });

test("an owner's harmless edit is ready, and the answer says which lane it took", async () => {
  const head = edit('from: 4000', 'from: 5000');
  const { code, printed } = await run('--base', 'main', '--head', head, '--author', '2001');
  expect(code).toBe(0);
  expect(printed).toContain('This is a change by an owner (northlight-studio): ready');
});

test('a fault is told with its line and what to do, and ends with 1', async () => {
  const head = edit('teamSize: 14', 'teamSize: many');
  const { code, printed } = await run('--head', head, '--author', '2001');
  expect(code).toBe(1);
  expect(printed).toContain(`${profile}:17  error  Unexpected text \`many\``);
  expect(printed).toContain('next  You: change what is named above');
});

test('--json prints class, outcome and findings', async () => {
  const head = edit('teamSize: 14', 'teamSize: many');
  const { printed } = await run('--head', head, '--author', '2001', '--json');
  expect(JSON.parse(printed)).toMatchObject({
    class: 'own-edit',
    outcome: 'changes-needed',
    findings: [{ rule: 'schema', level: 'error', path: profile, line: 17 }],
  });
});

test('--advice ends with 0 when only an editor is wanted', async () => {
  const head = edit('teamSize: 14', 'teamSize: 15');
  expect((await run('--head', head, '--author', '77')).code).toBe(1);
  expect((await run('--head', head, '--author', '77', '--advice')).code).toBe(0);
});

test.for([
  ['no author', [], 'Expected `--author`'],
  ['an author by name', ['--author', 'olive'], 'Expected `--author`'],
  ['an unknown commit', ['--author', '1', '--head', 'nowhere'], 'No such commit: "nowhere"'],
  ['a commit that is an option', ['--author', '1', '--head=--help'], 'No such commit: "--help"'],
] as const)('%s is misuse', async ([, words, message]) => {
  const { code, complained } = await run(...words);
  expect(code).toBe(2);
  expect(complained).toContain(message);
});

test('a folder without a repository is misuse', async () => {
  const shell = aShell({ environment: process.env });
  expect(await main(['review', '--root', '/', '--author', '1'], shell, {})).toBe(2);
  expect(shell.complained()).toContain('Not a Git repository');
});
