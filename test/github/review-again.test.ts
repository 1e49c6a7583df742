import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '#github/client.ts';
import { reviewAgain } from '#github/review-again.ts';
import { type GithubFake, startGithub } from './fake/github-fake.ts';
import type { PullRequest, Review } from './fake/world.ts';

const editors = [{ id: 1001 }];

let fake: GithubFake;
let pull: PullRequest;
beforeEach(async () => {
  fake = await startGithub({ 'README.md': 'Hello\n' });
  fake.user('ada', 1001);
  pull = fake.openPull('zoe', { 'partners/zeta/profile.md': 'one\n' });
});
afterEach(async () => {
  expect(fake.violations).toEqual([]);
  await fake.close();
});

function look(): Promise<number[]> {
  const token = fake.token({ 'pull-requests': 'read', actions: 'write' });
  const client = connect({ token, repository: 'orrery/partners', url: fake.url, mode: 'write' });
  return reviewAgain({ client, editors, now: fake.world.clock, review: 'review.yml' });
}

test.each<Review['state']>(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'])(
  'what an editor decided lately (%s) starts a review',
  async (state) => {
    fake.review(pull, 'ada', state);
    fake.wait(15);
    expect(await look()).toEqual([pull.issue.number]);
    const { number } = pull.issue;
    expect(fake.world.dispatches).toMatchObject([
      { workflow: 'review.yml', ref: 'main', inputs: { pr: String(number) } },
    ]);
  },
);

test('a remark decides nothing', async () => {
  fake.review(pull, 'ada', 'COMMENTED');
  expect(await look()).toEqual([]);
});

test('an approval by somebody else starts nothing', async () => {
  fake.review(pull, 'mallory', 'APPROVED');
  expect(await look()).toEqual([]);
});

test('an approval of an earlier commit starts nothing', async () => {
  fake.review(pull, 'ada', 'APPROVED');
  fake.pushTo(pull, { 'partners/zeta/profile.md': 'two\n' });
  expect(await look()).toEqual([]);
});

test('an approval is looked at for two hours, however often this runs', async () => {
  fake.review(pull, 'ada', 'APPROVED');
  fake.wait(119);
  expect(await look()).toEqual([pull.issue.number]);
  fake.wait(1);
  expect(await look()).toEqual([]);
});
