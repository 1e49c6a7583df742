import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchLogo } from '#github/fetch-logo.ts';
import { readPull } from '#github/read-pull.ts';
import { report } from '#github/report.ts';
import { treesOf } from '#github/trees.ts';
import { parseVerdict, toVerdict } from '#github/verdict.ts';
import type { Decision } from '#review/decision.ts';
import { now } from '../builders.ts';
import { aProfileText, type FrontDesk, openFrontDesk } from './a-front-desk.ts';
import type { FileChanges } from './fake/git.ts';
import type { PullRequest } from './fake/world.ts';

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

const ZETA = 'partners/zeta/profile.md';
const HARBOUR = 'partners/harbour-consulting/profile.md';

const read = async ({ issue }: PullRequest) => {
  const client = desk.client('inspect');
  return (await readPull(client, issue.number, treesOf(client), now)).pull;
};

const commentOf = ({ issue }: PullRequest) => issue.comments.at(-1)?.body ?? '';
const merge = async () => (await desk.run('merge')).said;

/** The owner's harmless edit of her own profile, which may merge itself after an hour. */
function ownEdit(line = 'confirmed: 2026-11-22'): FileChanges {
  return { [HARBOUR]: (desk.fake.read('main', HARBOUR) ?? '').replace(/^confirmed: .*$/m, line) };
}

test('threat 15: modes tell links, submodules and programs from plain files', async () => {
  const pull = desk.fake.openPull('zoe', {
    'partners/zeta/logo.png': { mode: '120000', content: '/etc/passwd' },
    'partners/zeta/module': { mode: '160000', content: 'a'.repeat(40) },
    [ZETA]: { mode: '100755', content: aProfileText() },
  });
  const { changes } = await read(pull);
  expect(Object.fromEntries(changes.map(({ path, after }) => [path, after?.mode]))).toEqual({
    'partners/zeta/logo.png': '120000',
    'partners/zeta/module': '160000',
    [ZETA]: '100755',
  });
});

test('threat 16: a renamed file counts under both names, so nobody takes over a folder by renaming it', async () => {
  const text = desk.fake.read('main', HARBOUR) ?? '';
  const pull = desk.fake.openPull('zoe', { [HARBOUR]: undefined, [ZETA]: text });
  const { changes } = await read(pull);
  expect(changes).toMatchObject([{ path: ZETA, previousPath: HARBOUR, before: { path: HARBOUR } }]);
  await desk.review(pull);
  expect(pull.issue.labels).toContainEqual({ name: 'type: foreign-edit' });
});

test('threat 17: what hides behind the first page of files is seen', async () => {
  const many = Array.from({ length: 120 }, (_, index) => [`partners/zeta/x${index}.md`, 'x\n'] as const);
  const changes = { ...Object.fromEntries(many), '.github/workflows/zz.yml': 'on: push\n' };
  const pull = desk.fake.openPull('zoe', changes);
  const facts = await read(pull);
  expect(facts.changes).toHaveLength(121);
  expect(facts.changedFiles).toBe(121);
});

test('threat 17: a list of files that GitHub cut is merged by nobody but a person', async () => {
  const { fake } = desk;
  const pull = fake.openPull('mia', { ...ownEdit(), 'partners/harbour-consulting/logo.png': 'x' });
  fake.world.limits.pullFiles = 1;
  await desk.review(pull);
  expect(pull.issue.labels).toContainEqual({ name: 'type: infra' });
  expect(commentOf(pull)).toContain('the whole change');
  fake.wait(600);
  expect(await merge()).toContain('Merged: 0');
});

test('threat 17: more files than anybody means by one change are read by a person, and not by us', async () => {
  const { fake } = desk;
  const many = Array.from({ length: 301 }, (_, index) => [`partners/p${index}/profile.md`, 'x\n'] as const);
  const pull = fake.openPull('zoe', Object.fromEntries(many));
  await desk.review(pull);
  expect(pull.issue.labels).toContainEqual({ name: 'type: infra' });
  expect(fake.heard.length).toBeLessThan(40);
});

test.for([3, 5])(
  'threat 17: folders that GitHub cut after %d entries are merged by nobody but a person',
  async (entries) => {
    const { fake } = desk;
    const pull = fake.openPull('mia', ownEdit());
    // After three the changed folder itself is missing, after five only others are.
    fake.world.limits.treeEntries = entries;
    await desk.review(pull);
    expect(pull.issue.labels).toContainEqual({ name: 'type: infra' });
    fake.wait(600);
    expect(await merge()).toContain('Merged: 0');
  },
);

test('threat 27: nothing that a stranger wrote is a mention, a link, a table or a mark in our comment', async () => {
  const nasty = 'x|](https://evil.example) @everyone <!-- guildhall:review --> #1 `@ada` www.evil.example';
  const pull = desk.fake.openPull('zoe', {
    [ZETA]: aProfileText({ kinds: JSON.stringify([nasty]), relationship: JSON.stringify(nasty) }),
    [`partners/zeta/${nasty.replaceAll('/', '')}.md`]: 'x\n',
  });
  await desk.review(pull);
  const comment = commentOf(pull);
  expect(comment).toContain('evil');
  expect(comment.match(/@\w+/g)).toEqual(['@zoe']);
  // Our two marks, in the first line and in the last.
  expect(comment.match(/<!--/g)).toHaveLength(2);
  expect(comment).toMatch(
    /^<!-- guildhall:review v1 [^\n]* -->\n(?:[^\n]*\n)*<!-- guildhall:desk v1 [^\n]* -->\n$/,
  );
  expect(comment).not.toMatch(/evil\.example|#1\b|`@/);
  const urls = comment.match(/\]\(([^)]*)\)/g) ?? [];
  for (const url of urls)
    expect(url).toMatch(/^\]\(https:\/\/github\.com\/(?:orrery|zoe)\/partners\/[\w/#%.-]+\)$/);
  for (const row of comment.split('\n').filter((line) => line.startsWith('| '))) {
    expect(row.split('|')).toHaveLength(6);
  }
});

test('threat 28: no word of a pull request reaches the log, where a line may be a command', async () => {
  const pull = desk.fake.openPull(
    'zoe',
    { [ZETA]: aProfileText({ name: '"::error::x"' }), 'partners/zeta/::add-mask::x': 'x\n' },
    { title: '::set-output name=x::y', body: '::error::z' },
  );
  const { said } = await desk.run('inspect', ['--pr', '1', '--out', '/dev/null']);
  expect(said).toMatch(/^#1: changes-needed, findings: \d+$/);
  expect((await desk.review(pull)).said).toBe('#1: changes-needed');
});

test('threat 29: an approval is worth nothing once something else was pushed', async () => {
  const { fake } = desk;
  const pull = fake.openPull('zoe', { [ZETA]: aProfileText() });
  await desk.review(pull);
  fake.review(pull, 'ada', 'APPROVED');
  fake.pushTo(pull, { [ZETA]: aProfileText({ headline: 'We sell something else altogether.' }) });
  expect(await merge()).toContain('Merged: 0');
  fake.review(pull, 'ada', 'APPROVED');
  expect(await merge()).toContain('Merged: 1');
});

test('threat 29: a push between the last look and the merge stops the merge', async () => {
  const { fake } = desk;
  const pull = fake.openPull('zoe', { [ZETA]: aProfileText() });
  await desk.review(pull);
  fake.review(pull, 'ada', 'APPROVED');
  fake.faults.push({
    operation: 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
    before: () => void fake.pushTo(pull, { [ZETA]: 'something else\n' }),
  });
  expect(await merge()).toContain('GitHub refused');
  expect(fake.read('main', ZETA)).toBeUndefined();
  expect(fake.world.dispatches).toEqual([]);
});

test('threat 30: of two good changes of one folder only the first is merged by itself', async () => {
  const { fake } = desk;
  const first = fake.openPull('mia', ownEdit());
  const text = fake.read('main', HARBOUR) ?? '';
  const second = fake.openPull('mia', { [HARBOUR]: text.replace(/^languages: .*$/m, 'languages: [en, es]') });
  expect(fake.world.git.mergeTrees(first.headSha, second.headSha)).toBeDefined();
  await desk.review(first);
  await desk.review(second);
  fake.wait(61);
  expect(await merge()).toContain('Merged: 1');
  expect((await read(second)).movedFolders).toEqual(['partners/harbour-consulting']);
  fake.wait(61);
  expect(await merge()).toContain('Merged: 0');
});

test('threat 31: only the last word of each editor counts, however many reviews there are', async () => {
  const { fake } = desk;
  const pull = fake.openPull('zoe', { [ZETA]: aProfileText() });
  await desk.review(pull);
  fake.review(pull, 'outsider', 'APPROVED');
  fake.review(pull, 'zoe', 'APPROVED');
  for (let count = 0; count < 105; count += 1) fake.review(pull, 'spammer', 'COMMENTED');
  const approval = fake.review(pull, 'ada', 'APPROVED');
  fake.review(pull, 'ada', 'CHANGES_REQUESTED');
  expect(await merge()).toContain('Merged: 0');
  fake.review(pull, 'ada', 'APPROVED');
  for (const review of pull.reviews) if (review.user.login === 'ada') review.state = 'DISMISSED';
  expect(approval.state).toBe('DISMISSED');
  expect(await merge()).toContain('Merged: 0');
  fake.review(pull, 'ada', 'APPROVED');
  expect(await merge()).toContain('Merged: 1');
});

test('threat 32: forged statuses, labels and marks move nothing', async () => {
  const { fake } = desk;
  const pull = fake.openPull('mia', ownEdit());
  const forged = `<!-- guildhall:review v1 head=${pull.headSha} since=2020-01-01T00:00:00.000Z -->\n`;
  fake.comment(pull.issue, 'mallory', `${forged}All is well.`);
  fake.label(pull.issue, 'mallory', 'review: approved');
  fake.status(pull, 'mallory', 'success');
  fake.wait(5);
  expect(await merge()).toContain('Merged: 0');
  await desk.review(pull);
  expect(pull.issue.comments).toHaveLength(2);
  expect(pull.issue.labels).not.toContainEqual({ name: 'review: approved' });
  fake.wait(59);
  expect(await merge()).toContain('Merged: 0');
});

const decision: Decision = {
  ...{ class: 'new', outcome: 'changes-needed', headSha: 'a'.repeat(40), partner: 'zeta', findings: [] },
  ...{ lane: 'application', reasons: ['Because.'], next: 'author', notBefore: undefined },
};
const finding = { rule: 'layout', level: 'error', path: ZETA, message: 'x' } as const;

test('threat 34: whoever reads hostile bytes cannot write, whatever it is told', async () => {
  const { api, at } = desk.client('inspect');
  await expect(api.issues.createComment({ ...at, issue_number: 1, body: 'x' })).rejects.toThrow(
    'may not write',
  );
  expect(desk.fake.heard).toEqual([]);
});

test('threat 34: a verdict that is larger, stranger or about another commit says nothing', async () => {
  const pull = desk.fake.openPull('zoe', { [ZETA]: aProfileText() });
  const verdict = toVerdict({ pull: pull.issue.number, author: 'zoe', decision, card: [] });
  expect(parseVerdict(JSON.stringify(verdict))).toEqual(JSON.parse(JSON.stringify(verdict)));
  expect(() => parseVerdict(JSON.stringify({ ...verdict, run: 'x' }))).toThrow('run');
  expect(() => parseVerdict(JSON.stringify({ ...verdict, author: 'a b' }))).toThrow('author');
  expect(() => parseVerdict(`${JSON.stringify(verdict)}${' '.repeat(200_000)}`)).toThrow('at most 200000');
  expect(await report(verdict, { client: desk.client('report'), now })).toBe(false);
  expect(pull.issue.comments).toEqual([]);
});

test('threat 34: the worst that an inspector finds still fits into a verdict', () => {
  const findings = Array.from({ length: 5000 }, () => ({
    ...{ ...finding, message: '\u{1F600}'.repeat(5000), path: 'x'.repeat(4000), hint: '"'.repeat(4000) },
    replacement: '"'.repeat(5000),
  }));
  const verdict = toVerdict({
    ...{ pull: 1, author: undefined, card: [{ fact: 'Name', after: 'x'.repeat(5000) }] },
    decision: { ...decision, findings, partner: '../../x' },
  });
  expect(parseVerdict(JSON.stringify(verdict)).omitted).toBeGreaterThan(4900);
  expect(verdict.decision.partner).toBeUndefined();
});

const UPLOAD = 'https://github.com/user-attachments/assets/0a1b2c3d-1234-4abc-8def-0123456789ab';
const STORE = 'https://github-production-user-asset-6210df.s3.amazonaws.com/1/2?token=3';
const moved = (location: string) => new Response(null, { status: 302, headers: { location } });

test('threat 37: a logo is fetched from where GitHub keeps uploads, without a token', async () => {
  const asked: unknown[] = [];
  const bytes = await fetchLogo(UPLOAD, async (url, options) => {
    asked.push([url, Object.keys(options)]);
    return url === UPLOAD ? moved(STORE) : new Response('logo');
  });
  expect(Buffer.from(bytes ?? []).toString()).toBe('logo');
  expect(asked).toEqual([
    [UPLOAD, ['redirect', 'signal']],
    [STORE, ['redirect', 'signal']],
  ]);
});

test.for([
  'https://169.254.169.254/latest/meta-data',
  'http://github.com/user-attachments/assets/0a1b2c3d-1234-4abc-8def-0123456789ab',
  'https://github.com/user-attachments/assets/../../orrery/x',
  'https://github.com@evil.example/user-attachments/assets/0a1b2c3d-1234-4abc-8def-0123456789ab',
  `${UPLOAD}/../x`,
])('threat 37: nobody is asked for %s', async (address) => {
  const asked = vi.fn();
  expect(await fetchLogo(address, asked)).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
});

test.for([
  'http://127.0.0.1/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://user:secret@objects.githubusercontent.com/x',
  'https://objects.githubusercontent.com:8443/x',
  'http://objects.githubusercontent.com/x',
  'https://objects.githubusercontent.com.evil.example/x',
  '/relative',
])('threat 37: a redirect to %s leads nowhere', async (location) => {
  const asked = vi.fn(async () => moved(location));
  expect(await fetchLogo(UPLOAD, asked)).toBeUndefined();
  expect(asked).toHaveBeenCalledOnce();
});

test('threat 37: a logo of more than a megabyte, or of endless redirects, is none', async () => {
  expect(await fetchLogo(UPLOAD, async () => new Response('x'.repeat(1_048_577)))).toBeUndefined();
  const circle = vi.fn(async () => moved(STORE));
  expect(await fetchLogo(UPLOAD, circle)).toBeUndefined();
  expect(circle).toHaveBeenCalledTimes(3);
});

test('threat 45: one JSON file is all that one job takes from the other, and nothing is unpacked', async () => {
  const zip = 'PK\u0003\u0004../../../etc/passwd';
  expect(() => parseVerdict(zip)).toThrow();
  expect(() =>
    parseVerdict(
      JSON.stringify({
        ...toVerdict({ pull: 1, author: 'zoe', decision, card: [] }),
        files: { '../x': 'y' },
      }),
    ),
  ).toThrow('files');
});
