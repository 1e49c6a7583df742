/** The desk over GitHub: what the queue reads there, and what the weekly round does. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '#cli/main.ts';
import { formatMark } from '#review/comment-mark.ts';
import { CARE_MARKER } from '#review/stale-words.ts';
import { aShell } from '../cli/a-shell.ts';
import { aProfileText, type FrontDesk, openFrontDesk } from './a-front-desk.ts';
import { parseWorkflow, readWorkflows } from '../workflows/workflow.ts';
import type { Permissions } from './fake/operations.ts';

vi.setConfig({ testTimeout: 120_000 });

const DAY = 24 * 60;
const ZETA = 'partners/zeta/profile.md';
/** As the workflow declares them. */
const CARE = parseWorkflow(readWorkflows().get('care.yml') ?? '').jobs?.['care']?.permissions as Permissions;
/** What an editor's own token needs to look at the queue. */
const READER: Permissions = { contents: 'read', 'pull-requests': 'read', issues: 'read' };

let desk: FrontDesk;
beforeEach(async () => {
  desk = await openFrontDesk();
  desk.fake.user('zoe', 66);
});
afterEach(async () => {
  expect(desk.fake.violations).toEqual([]);
  await desk.close();
});

async function hub(words: readonly string[], permissions: Permissions) {
  const { fake } = desk;
  const { printed, complained, ...shell } = aShell({ now: fake.world.clock });
  const environment = {
    ...{ GITHUB_TOKEN: fake.token(permissions), GITHUB_API_URL: fake.url },
    ...{ GITHUB_REPOSITORY: 'orrery/partners', HUB_ROOT: 'test/fixtures/hub' },
  };
  const code = await main(words, shell, environment);
  return { code, printed: printed(), complained: complained() };
}

const queue = async () => JSON.parse((await hub(['queue', '--json'], READER)).printed);
const care = () => hub(['care', '--apply'], CARE);
const openBroken = () =>
  desk.fake.openPull('zoe', { [ZETA]: aProfileText({ website: 'http://zeta.example' }) });
const waitDays = (days: number) => desk.fake.wait(days * DAY);

test('the queue knows of each application what the bot said of it, and which the bot has not seen', async () => {
  const { fake } = desk;
  const broken = openBroken();
  await desk.review(broken);
  waitDays(1);
  const fine = fake.openPull('zoe', {
    'partners/eta/profile.md': aProfileText({ name: 'Eta', website: 'https://eta.example' }),
  });
  await desk.review(fine);
  waitDays(2);
  fake.openPull('zoe', { [ZETA]: aProfileText() });
  expect(await queue()).toMatchObject({
    counts: { author: 1, editor: 1, clock: 0, merger: 0 },
    unreviewed: [3],
    rows: [
      {
        number: 1,
        class: 'new',
        partner: 'zeta',
        lane: 'application',
        next: 'author',
        step: 'The author mends 1 fault',
        age: 3,
      },
      { number: 2, class: 'new', partner: 'eta', next: 'editor', place: 1, age: 2, waits: 2 },
    ],
  });
});

test('an editor who asks for changes hands the application back to its author, and takes it again by approving', async () => {
  const { fake } = desk;
  const pull = fake.openPull('zoe', { [ZETA]: aProfileText() });
  await desk.review(pull);
  waitDays(3);
  fake.review(pull, 'ada', 'CHANGES_REQUESTED');
  waitDays(1);
  expect((await queue()).rows).toMatchObject([
    { next: 'author', step: 'The author answers the editor', waits: 1 },
  ]);
  fake.review(pull, 'ada', 'APPROVED');
  expect((await queue()).rows).toMatchObject([{ next: 'editor' }]);
});

test('a review by somebody who is no editor changes nobody’s turn', async () => {
  const { fake } = desk;
  const pull = fake.openPull('zoe', { [ZETA]: aProfileText() });
  await desk.review(pull);
  waitDays(3);
  fake.user('mallory', 666);
  fake.review(pull, 'mallory', 'CHANGES_REQUESTED');
  const mark = formatMark({ head: pull.headSha, since: fake.world.clock.toISOString() });
  const forged = `${mark}\n<!-- guildhall:desk v1 class=new outcome=can-merge next=merger faults=0 -->`;
  fake.comment(pull.issue, 'mallory', forged);
  expect((await queue()).rows).toMatchObject([{ next: 'editor', waits: 3 }]);
});

test('a recorded answer gives the same queue without GitHub', async () => {
  const pull = openBroken();
  await desk.review(pull);
  const { printed } = await hub(['queue', '--record'], READER);
  expect(JSON.parse(printed)).toMatchObject({
    pulls: [{ number: 1, author: 'zoe', faults: 1, labels: ['type: new', 'review: changes-needed'] }],
  });
});

test('silence is answered by a reminder, then by a farewell, and the week is summed up in one issue', async () => {
  const { fake } = desk;
  const pull = openBroken();
  await desk.review(pull);
  waitDays(13);
  fake.user('mallory', 666);
  fake.comment(pull.issue, 'mallory', `${CARE_MARKER}\nYou were warned.`);
  await care();
  expect(pull.issue.comments).toHaveLength(2);

  waitDays(1);
  await care();
  expect(pull.issue.comments.at(-1)?.body).toContain('stays open until **2026-12-22**');
  expect(pull.issue.labels).toContainEqual({ name: 'care: silent' });
  await care();
  expect(pull.issue.comments).toHaveLength(3);

  waitDays(16);
  await care();
  expect(pull.issue.state).toBe('closed');
  expect(pull.issue.comments.at(-1)?.body).toContain('we close it for now');
  const digests = [...fake.world.issues.values()].filter(({ title }) => title.startsWith('Desk, week of'));
  expect(digests.map(({ state }) => state)).toEqual(['closed', 'closed', 'open']);
  expect(digests.at(-1)?.body).toContain('- Closed: #1');
});

test('a push by the author starts the clock anew, and takes the label away', async () => {
  const { fake } = desk;
  const pull = openBroken();
  await desk.review(pull);
  waitDays(15);
  await care();
  waitDays(10);
  fake.pushTo(pull, { [ZETA]: aProfileText({ website: 'http://zeta.example/new' }) });
  await desk.review(pull);
  waitDays(6);
  await care();
  expect(pull.issue.state).toBe('open');
  expect(pull.issue.labels.map(({ name }) => name)).toEqual(['type: new', 'review: changes-needed']);
});

test('what waits for an editor is never reminded and never closed', async () => {
  const pull = desk.fake.openPull('zoe', { [ZETA]: aProfileText() });
  await desk.review(pull);
  waitDays(100);
  await care();
  expect(pull.issue.state).toBe('open');
  expect(pull.issue.comments).toHaveLength(1);
});

test('without `--apply` nothing is written, and a record is never acted on', async () => {
  const pull = openBroken();
  await desk.review(pull);
  waitDays(20);
  const { printed } = await hub(['care'], READER);
  expect(printed).toContain('#1  comment');
  expect(pull.issue.comments).toHaveLength(1);
  expect((await hub(['care', '--apply', '--from', 'desk.json'], CARE)).code).toBe(2);
});

test.each(['pull-requests', 'issues'])(
  'the weekly round fails without the permission `%s`',
  async (permission) => {
    const pull = openBroken();
    await desk.review(pull);
    waitDays(20);
    const { [permission]: _, ...rest } = CARE;
    await expect(hub(['care', '--apply'], rest)).rejects.toThrow('Resource not accessible');
  },
);
