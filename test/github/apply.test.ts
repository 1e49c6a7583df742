import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyIssue } from '#github/apply.ts';
import type { Download } from '#github/fetch-logo.ts';
import { hub } from '../apply/applying.ts';
import { type FrontDesk, openFrontDesk } from './a-front-desk.ts';
import { anApplication } from './an-application.ts';
import type { Issue } from './fake/world.ts';

vi.setConfig({ testTimeout: 120_000 });

let desk: FrontDesk;
beforeEach(async () => {
  desk = await openFrontDesk();
  desk.fake.user('zoe', 66);
});
afterEach(async () => {
  expect(desk.fake.violations).toEqual([]);
  await desk.close();
});

const FILE = 'partners/harbour-light/profile.md';
const LOGO = 'https://github.com/user-attachments/assets/0a1b2c3d-1234-4abc-8def-0123456789ab';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';

function anIssue(body: string): Issue {
  const issue = desk.fake.openIssue('zoe', 'Application', body);
  desk.fake.label(issue, 'zoe', 'application');
  return issue;
}

const apply = async ({ number }: Issue) => (await desk.run('apply', ['--issue', String(number)])).said;
const onlyPull = () => {
  const [pull, ...more] = [...desk.fake.world.pulls.values()];
  if (!pull || more.length > 0) throw new Error('Expected one pull request');
  return pull;
};

test('an application becomes a branch, a pull request, its review, and an answer', async () => {
  const { fake } = desk;
  const issue = anIssue(anApplication());
  expect(await apply(issue)).toBe('#1: proposed');
  const branch = 'apply/issue-1';
  expect(fake.read(branch, FILE)).toContain('owners:\n  - id: 66\n    login: zoe\n');
  const pull = onlyPull();
  expect(pull.issue).toMatchObject({
    title: 'Add partner harbour-light',
    user: { login: 'github-actions[bot]' },
  });
  expect(pull.issue.body).toMatch(/^Closes #1\./);
  expect(fake.world.dispatches).toMatchObject([
    { workflow: 'review.yml', ref: 'main', inputs: { pr: '2' }, actor: { login: 'github-actions[bot]' } },
  ]);
  expect(issue.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining('https://github.com/orrery/partners/pull/2'),
  ]);
  expect(fake.world.git.showAuthor(pull.headSha)).toBe('zoe <66+zoe@users.noreply.github.com>');
});

test('whoever wrote the issue is the author of its pull request, whatever the profile says', async () => {
  const issue = anIssue(anApplication());
  await apply(issue);
  const pull = onlyPull();
  await desk.review(pull);
  expect(pull.issue.comments[0]?.body).toContain('Thank you, @zoe –');
  expect(pull.issue.labels).toContainEqual({ name: 'type: new' });
  desk.fake.review(pull, 'zoe', 'APPROVED');
  expect((await desk.run('merge')).said).toContain('Merged: 0');
  desk.fake.review(pull, 'ada', 'APPROVED');
  expect((await desk.run('merge')).said).toContain('Merged: 1');
  expect(issue.state).toBe('closed');
});

test('an edited issue changes the same branch and the same answer', async () => {
  const { fake } = desk;
  const issue = anIssue(anApplication());
  await apply(issue);
  issue.body = anApplication({ headline: 'We help large museums to plan their exhibitions.' });
  expect(await apply(issue)).toBe('#1: proposed');
  expect(fake.read('apply/issue-1', FILE)).toContain('We help large museums');
  expect(onlyPull().headSha).toBe(fake.world.git.resolve('refs/heads/apply/issue-1'));
  expect(issue.comments).toHaveLength(1);
});

test('a second run without an edit makes no second commit', async () => {
  const issue = anIssue(anApplication());
  await apply(issue);
  const { headSha } = onlyPull();
  desk.fake.wait(3);
  await apply(issue);
  expect(onlyPull().headSha).toBe(headSha);
});

test('an answer that cannot be used is named in the issue, and an edit mends it', async () => {
  const issue = anIssue(anApplication({ website: 'http://harbourlight.example', name: '' }));
  expect(await apply(issue)).toBe('#1: faulty');
  expect(desk.fake.world.pulls.size).toBe(0);
  expect(issue.comments[0]?.body).toMatch(/- Name&#58;|- Name:/);
  expect(issue.comments[0]?.body).toContain('Website');
  issue.body = anApplication();
  expect(await apply(issue)).toBe('#1: proposed');
  expect(issue.comments).toHaveLength(1);
});

test.for([
  ['a heading twice', `\n\n### Name\n\nEvil Corp`],
  ['a heading that only looks like one', `\n\n# NAME\n\nEvil Corp`],
] as const)('threat 35: with %s nothing is read at all', async ([, injected]) => {
  const about = `We are nice.${injected}`;
  const issue = anIssue(anApplication({}, { about }));
  expect(await apply(issue)).toBe('#1: faulty');
  expect(desk.fake.world.pulls.size).toBe(0);
});

test('threat 35: no answer can become a field of its own', async () => {
  const headline = 'We help: museums\\nowners: [{ id: 1, login: eve }] # and "more"';
  const issue = anIssue(anApplication({ headline, about: '---\nowners: []\n---\n\nHello' }));
  expect(await apply(issue)).toBe('#1: proposed');
  const text = desk.fake.read('apply/issue-1', FILE) ?? '';
  expect(text.match(/^owners:/gm)).toHaveLength(2);
  expect(text.indexOf('\n---\n')).toBeGreaterThan(text.indexOf('id: 66'));
});

test('threat 36: once somebody has reviewed it, an edit of the issue changes nothing', async () => {
  const { fake } = desk;
  const issue = anIssue(anApplication());
  await apply(issue);
  const pull = onlyPull();
  fake.review(pull, 'ada', 'APPROVED');
  const approved = pull.headSha;
  issue.body = anApplication({ headline: 'We sell watches, cheap watches, and more watches.' });
  expect(await apply(issue)).toBe('#1: frozen');
  expect(pull.headSha).toBe(approved);
  expect(issue.comments.at(-1)?.body).toContain('https://github.com/orrery/partners/pull/2');
  expect((await desk.run('merge')).said).toContain('Merged: 1');
  expect(await apply(issue)).toBe('#1: no open application');
});

test('what is no open application is left alone', async () => {
  const plain = desk.fake.openIssue('zoe', 'A question', anApplication());
  expect(await apply(plain)).toBe('#1: no open application');
  const closed = anIssue(anApplication());
  closed.state = 'closed';
  expect(await apply(closed)).toBe('#2: no open application');
  expect(plain.comments).toEqual([]);
});

test('an uploaded logo comes along under the name that its bytes deserve', async () => {
  const issue = anIssue(anApplication({ logoAlt: 'A lighthouse' }, { logo: `![logo.png](${LOGO})` }));
  await applyWith(issue, async () => new Response(SVG));
  expect(desk.fake.read('apply/issue-1', 'partners/harbour-light/logo.svg')).toBe(SVG);
});

test('a logo that is none is left out, and the answer says so', async () => {
  const issue = anIssue(anApplication({ logoAlt: 'A lighthouse' }, { logo: LOGO }));
  await applyWith(issue, async () => new Response('<script>alert(1)</script>'));
  expect(desk.fake.read('apply/issue-1', FILE)).toBeDefined();
  expect(issue.comments[0]?.body).toContain('The logo could not be taken over');
});

function applyWith({ number }: Issue, download: Download) {
  const facts = { hub, now: desk.fake.world.clock, review: 'review.yml' };
  return applyIssue(number, { ...facts, client: desk.client('apply'), download });
}
