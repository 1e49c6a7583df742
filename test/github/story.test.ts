/** Whole stories, from an outsider's first word to the page on the built site. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { main } from '#cli/main.ts';
import { aShell } from '../cli/a-shell.ts';
import { openFrontDesk } from './a-front-desk.ts';
import { anApplication } from './an-application.ts';
import type { GithubFake } from './fake/github-fake.ts';
import type { PullRequest } from './fake/world.ts';

const A_STORY = { timeout: 400_000 };
const PROFILE = 'partners/harbour-light/profile.md';

test('from an application by issue to the profile on the site', A_STORY, async () => {
  const desk = await openFrontDesk();
  onTestFinished(() => desk.close());
  const { fake } = desk;

  // Zoe has never used Git. She fills in the form, and the bot makes a pull request of it.
  fake.user('zoe', 66);
  const issue = fake.openIssue('zoe', 'Application', anApplication());
  fake.label(issue, 'zoe', 'application');
  expect(await desk.run('apply', ['--issue', '1'])).toEqual({ code: 0, said: '#1: proposed' });
  const pull = fake.world.pulls.get(2);
  if (!pull) throw new Error('Expected a pull request');
  expect(fake.world.dispatches).toMatchObject([{ workflow: 'review.yml', inputs: { pr: '2' } }]);
  expect((await desk.review(pull)).said).toBe('#2: needs-editor');

  // Bruno, an editor, tidies the file by hand and slips three times.
  const tidy = fake.read('apply/issue-1', PROFILE) ?? '';
  const slipped = tidy
    .replace('website: https:', 'website: http:')
    .replace('country: PT', 'country: pt')
    .replace('- agency', '- Agency');
  fake.push('apply/issue-1', { [PROFILE]: slipped });
  expect((await desk.review(pull)).said).toBe('#2: changes-needed');
  expect(pull.issue.comments).toHaveLength(1);
  expect(pull.issue.comments[0]?.body).toContain('### ❌ 3 things to fix');
  expect(pull.issue.comments[0]?.body).toContain('edit your application in #1, and this follows by itself');
  expect(fake.world.statuses.at(-1)).toMatchObject({ state: 'failure', sha: pull.headSha });
  expect(pull.reviewComments).toHaveLength(3);

  // He takes the three suggestions over with one click, and all is green.
  fake.push('apply/issue-1', { [PROFILE]: withSuggestions(slipped, pull) });
  expect(fake.read('apply/issue-1', PROFILE)).toBe(tidy);
  expect((await desk.review(pull)).said).toBe('#2: needs-editor');
  expect(pull.issue.comments).toHaveLength(1);
  expect(pull.reviewComments).toHaveLength(3);
  expect(pull.issue.comments[0]?.body).not.toContain('❌');

  // Ada approves this very commit. The merger sends it, and starts the deploy.
  const approved = fake.review(pull, 'ada', 'APPROVED').commit_id;
  expect((await desk.run('merge')).said).toContain('Merged: 1 pull request');
  const merged = fake.heard.find(({ operation }) => operation.endsWith('/merge'));
  expect(merged?.body).toMatchObject({ sha: approved });
  expect(fake.world.dispatches.map(({ workflow }) => workflow)).toEqual(['review.yml', 'deploy.yml']);
  expect(issue.state).toBe('closed');

  const site = await buildSite(fake);
  expect(readFileSync(path.join(site, 'partners/harbour-light/index.html'), 'utf8')).toContain(
    'We help small museums to plan their exhibitions.',
  );
  expect(fake.violations).toEqual([]);
});

test('an owner says that she is free again, and nobody has to do anything', A_STORY, async () => {
  const desk = await openFrontDesk();
  onTestFinished(() => desk.close());
  const { fake } = desk;
  const file = 'partners/harbour-consulting/profile.md';
  const text = (fake.read('main', file) ?? '').replace(/^confirmed: .*$/m, 'confirmed: 2026-11-22');
  const pull = fake.openPull('mia', { [file]: text });
  expect((await desk.review(pull)).said).toBe('#1: ready');
  expect(fake.world.statuses.at(-1)).toMatchObject({ state: 'success', sha: pull.headSha });
  fake.wait(30);
  expect((await desk.run('merge')).said).toContain('Merged: 0');
  // A push starts the clock anew.
  fake.pushTo(pull, { [file]: text.replace(/^languages: .*$/m, 'languages: [en, es]') });
  await desk.review(pull);
  fake.wait(31);
  expect((await desk.run('merge')).said).toContain('Merged: 0');
  fake.wait(29);
  expect((await desk.run('merge')).said).toContain('Merged: 1');
  expect(fake.read('main', file)).toContain('languages: [en, es]');
  expect(fake.world.dispatches).toMatchObject([{ workflow: 'deploy.yml', ref: 'main' }]);
  expect(fake.violations).toEqual([]);
});

/** The text as GitHub makes it of suggestions that somebody took over. */
function withSuggestions(text: string, { reviewComments }: PullRequest): string {
  const lines = text.split('\n');
  for (const { line, body } of reviewComments) {
    const [, replacement] = /^```suggestion\n([^\n]*)\n```$/m.exec(body) ?? [];
    if (replacement !== undefined) lines[line - 1] = replacement;
  }
  return lines.join('\n');
}

/** Builds the site of the main branch, and says where it lies. */
async function buildSite({ world }: GithubFake): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-story-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const hub = path.join(folder, 'hub');
  for (const entry of world.git.tree(world.git.resolve('main') ?? '', true)) {
    if (entry.type !== 'blob') continue;
    mkdirSync(path.join(hub, path.dirname(entry.path)), { recursive: true });
    writeFileSync(path.join(hub, entry.path), world.git.readBlob(entry.sha));
  }
  const shell = aShell({ now: world.clock });
  const site = path.join(folder, 'site');
  const code = await main(['build', '--root', hub, '--out', site], shell, {});
  expect(shell.complained()).toBe('');
  expect(code).toBe(0);
  return site;
}
