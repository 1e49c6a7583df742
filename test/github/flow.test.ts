import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aProfileText, type FrontDesk, openFrontDesk } from './a-front-desk.ts';

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

test('a new profile gets one comment, a status and labels, and is merged at the commit that an editor approved', async () => {
  const { fake } = desk;
  const pull = fake.openPull('zoe', { [ZETA]: aProfileText() });
  expect(await desk.review(pull)).toEqual({ code: 0, said: '#1: needs-editor' });
  expect(pull.issue.comments[0]?.body).toContain('Thank you, @zoe');
  expect(fake.world.statuses).toMatchObject([
    { context: 'partner-review', state: 'pending', sha: pull.headSha },
  ]);
  expect(pull.issue.labels).toEqual([{ name: 'type: new' }, { name: 'review: needs-editor' }]);

  expect(await desk.run('merge')).toEqual({ code: 0, said: 'Merged: 0 pull requests' });
  fake.review(pull, 'ada', 'APPROVED');
  expect((await desk.run('merge')).said).toContain(`merged at ${pull.headSha.slice(0, 7)}`);
  expect(fake.read('main', ZETA)).toBe(aProfileText());
  expect(fake.world.dispatches).toMatchObject([{ workflow: 'deploy.yml', ref: 'main' }]);
});

test("an owner's edit waits for its lane, and merges itself when nobody objects", async () => {
  const { fake } = desk;
  const file = 'partners/harbour-consulting/profile.md';
  const text = (fake.read('main', file) ?? '').replace(/^confirmed: .*$/m, 'confirmed: 2026-11-22');
  const pull = fake.openPull('mia', { [file]: text });
  expect(await desk.review(pull)).toEqual({ code: 0, said: '#1: ready' });
  expect(pull.issue.comments[0]?.body).toContain('it merges itself after 2026-11-22 13:00 UTC');

  fake.wait(59);
  expect((await desk.run('merge')).said).toContain('Merged: 0 pull requests');
  fake.wait(1);
  expect((await desk.run('merge')).said).toContain('Merged: 1 pull request');
  expect(fake.read('main', file)).toBe(text);
});

test('ten pushes leave exactly one comment, and the label of the last state', async () => {
  const { fake } = desk;
  const pull = fake.openPull('zoe', { [ZETA]: aProfileText({ website: 'http://zeta.example' }) });
  await desk.review(pull);
  for (let push = 1; push < 10; push += 1) {
    const parts =
      push === 9 ? {} : { website: 'http://zeta.example', headline: `We help ${push} small museums.` };
    fake.pushTo(pull, { [ZETA]: aProfileText(parts) });
    fake.wait(1);
    await desk.review(pull);
  }
  expect(pull.issue.comments).toHaveLength(1);
  expect(pull.issue.labels.map(({ name }) => name)).toEqual(['type: new', 'review: needs-editor']);
});

test('a second review of the same commit writes no word', async () => {
  const { fake } = desk;
  const pull = fake.openPull('zoe', { [ZETA]: aProfileText({ website: 'http://zeta.example' }) });
  await desk.review(pull);
  const said = { ...pull.issue.comments[0] };
  fake.wait(5);
  await desk.review(pull);
  expect(pull.issue.comments).toEqual([said]);
});

test('a label of an editor settles a look-alike for all pushes to come, one of anybody else nothing', async () => {
  const { fake } = desk;
  const alike = aProfileText({ name: 'Harbour Consu1ting' });
  const pull = fake.openPull('zoe', { [ZETA]: alike });
  await desk.review(pull);
  expect(pull.issue.comments[0]?.body).toContain('| 👀 |');
  expect(pull.issue.comments[0]?.body).toContain('override&#58; look&#45;alike&#45;name');
  fake.label(pull.issue, 'mallory', 'override: look-alike-name');
  await desk.review(pull);
  expect(pull.issue.comments[0]?.body).toContain('| 👀 |');

  fake.unlabel(pull.issue, 'mallory', 'override: look-alike-name');
  fake.label(pull.issue, 'ada', 'override: look-alike-name');
  fake.pushTo(pull, { [ZETA]: `${alike}\nAnd a cat.\n` });
  await desk.review(pull);
  expect(pull.issue.comments[0]?.body).not.toContain('| 👀 |');
  expect(pull.issue.comments[0]?.body).toContain('An editor switched off');
});
