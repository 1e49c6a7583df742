import { expect, test } from 'vitest';
import type { Review } from '#review/pull.ts';
import { reviewPull } from '#review/review-pull.ts';
import { aHub } from '../builders.ts';
import { anApproval, anInput, anOwned, EDITOR, OWNER, selfMerge, STRANGER } from './a-pull.ts';

const base = aHub({
  partners: [anOwned({ owners: [OWNER, 43].map((id) => ({ id, login: 'o' })) })],
  reviewPolicy: { ...selfMerge, lanes: [{ id: 'asked', class: 'own-edit', editors: 1 }] },
});

const decide = (reviews: readonly Review[], author = OWNER) =>
  reviewPull(anInput({ base, pull: { reviews, author: { id: author } } }));

test('an editor who approves the head lets it merge', () => {
  expect(decide([anApproval(EDITOR)])).toMatchObject({ outcome: 'can-merge', next: 'merger' });
});

test('threat 29: an approval of an earlier commit does not count', () => {
  expect(decide([anApproval(EDITOR, { commit: 'e'.repeat(40) })])).toMatchObject({ outcome: 'needs-editor' });
});

test.for([
  ['an outsider approves', [anApproval(STRANGER)]],
  ['the approval was dismissed', [anApproval(EDITOR, { state: 'dismissed' })]],
  [
    'the editor asked for changes later',
    [anApproval(EDITOR), anApproval(EDITOR, { state: 'changes-requested' })],
  ],
  ['a thousand outsiders approve', Array.from({ length: 1000 }, (_, id) => anApproval(5000 + id))],
] as const)('threat 31: nothing merges when %s', ([, reviews]) => {
  expect(decide(reviews).outcome).not.toBe('can-merge');
});

test('threat 31: nobody approves a change of their own, not even an editor', () => {
  const own = aHub({
    ...base,
    partners: [anOwned({ owners: [{ id: EDITOR, login: 'ada' }] })],
    tiers: [],
    taxonomies: [],
  });
  const pull = { reviews: [anApproval(EDITOR)], author: { id: EDITOR } };
  expect(reviewPull(anInput({ base: own, pull }))).toMatchObject({ outcome: 'needs-editor' });
});

test('threat 31: an approval on the second page of reviews is as good, and a comment takes nothing back', () => {
  const comments = Array.from({ length: 100 }, () => anApproval(EDITOR, { state: 'commented' }));
  expect(decide([...comments, anApproval(EDITOR), ...comments]).outcome).toBe('can-merge');
});

test('another owner can stop an edit, and a push does not answer the objection', () => {
  const now = anApproval(43, { state: 'changes-requested' });
  expect(decide([anApproval(EDITOR), now])).toMatchObject({ outcome: 'changes-needed', next: 'author' });
  const earlier = { ...now, commit: 'e'.repeat(40) };
  expect(decide([anApproval(EDITOR), earlier])).toMatchObject({ outcome: 'needs-editor', next: 'editor' });
});

test('an outsider can stop nothing', () => {
  expect(decide([anApproval(EDITOR), anApproval(STRANGER, { state: 'changes-requested' })]).outcome).toBe(
    'can-merge',
  );
});

test('an owner speaks for the own folder when somebody else mends it, but not when its owners change', () => {
  const stranger = { author: { id: STRANGER }, reviews: [anApproval(OWNER)] };
  const small = aHub({
    partners: [
      anOwned({ owners: base.partners.get('acme')?.profile.owners, headline: 'A better sentence.' }),
    ],
  });
  expect(reviewPull(anInput({ base, head: small, pull: stranger }))).toMatchObject({
    outcome: 'ready',
    next: 'editor',
  });
  const fewer = aHub({ partners: [anOwned()] });
  expect(reviewPull(anInput({ base, head: fewer, pull: stranger }))).toMatchObject({
    outcome: 'needs-editor',
  });
});
