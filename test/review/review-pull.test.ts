import { expect, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { type Lane, strictPolicy } from '#domain/review-policy.ts';
import { reviewPull } from '#review/review-pull.ts';
import { aHub } from '../builders.ts';
import {
  added,
  anApproval,
  anInput,
  anOwned,
  EDITOR,
  edited,
  OWNER,
  removed,
  selfMerge,
  STRANGER,
} from './a-pull.ts';

const acme = 'partners/acme/profile.md';
const known: Lane = {
  ...{ id: 'known', class: 'own-edit', onlyFields: 'harmless' },
  ...{ memberDays: 180, editors: 0, waitMinutes: 10 },
};
const aProblem = (parts: Partial<Problem> = {}): Problem => ({
  check: 'schema',
  severity: 'error',
  place: { file: acme, line: 3, field: 'name' },
  message: 'Missing field `name`',
  ...parts,
});

test.for([
  ['a new folder', [added('partners/globex/profile.md')], OWNER, 'new'],
  ["an owner's own folder", [edited(acme)], OWNER, 'own-edit'],
  ["a stranger's edit", [edited(acme)], STRANGER, 'foreign-edit'],
  ['two folders', [edited(acme), added('partners/globex/profile.md')], OWNER, 'foreign-edit'],
  ["an editors' file", [edited('content/roster/acme.yml')], OWNER, 'content'],
  ["a folder and an editors' file", [edited(acme), edited('content/tiers.yml')], OWNER, 'content'],
  ['a workflow', [edited(acme), added('.github/workflows/x.yml')], OWNER, 'infra'],
  ['a file beside the folders', [added('partners/README.md')], OWNER, 'infra'],
  ['a folder that only looks alike', [added('Partners/acme/profile.md')], OWNER, 'infra'],
  ['nothing', [], OWNER, 'infra'],
] as const)('%s is a change of class %4$s', ([, changes, id, expected]) => {
  expect(reviewPull(anInput({ pull: { changes, author: { id } } })).class).toBe(expected);
});

test('threat 16: a file that is renamed out of a folder is a change of that folder, too', () => {
  const change = { ...edited('partners/mine/profile.md'), previousPath: acme };
  const { class: found, partner } = reviewPull(anInput({ pull: { changes: [change] } }));
  expect([found, partner]).toEqual(['foreign-edit', undefined]);
});

test.for([
  ['a list that was cut', { truncated: true }],
  ['more files than are listed', { changedFiles: 2 }],
] as const)('threat 17: %s counts as a change of the program and never merges itself', ([, pull]) => {
  const base = aHub({ partners: [anOwned()], reviewPolicy: selfMerge });
  const decision = reviewPull(anInput({ base, pull: { ...pull, reviews: [anApproval(EDITOR)] } }));
  expect(decision).toMatchObject({ class: 'infra', outcome: 'ready', next: 'editor' });
});

test('without a policy an editor must approve, and the decision says so', () => {
  const decision = reviewPull(anInput());
  expect(decision).toMatchObject({
    class: 'own-edit',
    partner: 'acme',
    outcome: 'needs-editor',
    lane: 'no-lane',
  });
  expect(decision.reasons).toEqual(['Lane `no-lane`: one editor must approve this very commit, 0 did.']);
});

test('an edit of harmless fields waits for the clock of its lane, and merges then', () => {
  const base = aHub({ partners: [anOwned()], reviewPolicy: selfMerge });
  const head = aHub({ partners: [anOwned({ headline: 'We help large museums now.' })] });
  const early = reviewPull(anInput({ base, head, pull: { headAt: '2026-11-22T11:30:00Z' } }));
  expect(early).toMatchObject({ outcome: 'ready', next: 'clock', notBefore: '2026-11-22T12:30:00.000Z' });
  expect(reviewPull(anInput({ base, head }))).toMatchObject({
    outcome: 'can-merge',
    next: 'merger',
    lane: 'harmless',
  });
});

test('an edit that touches more than its lane allows needs an editor', () => {
  const base = aHub({ partners: [anOwned()], reviewPolicy: selfMerge });
  const head = aHub({ partners: [anOwned({ headline: 'We help large museums now.', name: 'Apex' })] });
  expect(reviewPull(anInput({ base, head }))).toMatchObject({ outcome: 'needs-editor', lane: 'no-lane' });
});

test('a partner on probation merges nothing itself', () => {
  const standing = {
    status: 'probation',
    since: '2026-11-01',
    until: '2027-01-01',
    reason: 'inactive',
  } as const;
  const roster = { tier: 'registered', standing };
  const base = aHub({ partners: [anOwned({ roster })], reviewPolicy: selfMerge });
  expect(reviewPull(anInput({ base }))).toMatchObject({ outcome: 'needs-editor', lane: 'no-lane' });
});

test.for([
  ['long enough', '2025-11-01', 'can-merge'],
  ['not long enough', '2026-10-01', 'needs-editor'],
  ['nobody knows how long', undefined, 'needs-editor'],
] as const)('trust grows with time: a member for %s', ([, joined, outcome]) => {
  const roster = { tier: 'registered', standing: { status: 'active' }, joined } as const;
  const base = aHub({ partners: [anOwned({ roster })], reviewPolicy: { ...selfMerge, lanes: [known] } });
  expect(reviewPull(anInput({ base })).outcome).toBe(outcome);
});

test('a tier may have a lane of its own', () => {
  const lane: Lane = { ...known, id: 'gold', memberDays: undefined, tiers: ['gold'] };
  const laneOf = (tier: string) => {
    const roster = { tier, standing: { status: 'active' } } as const;
    const base = aHub({ partners: [anOwned({ roster })], reviewPolicy: { ...selfMerge, lanes: [lane] } });
    return reviewPull(anInput({ base })).lane;
  };
  expect([laneOf('gold'), laneOf('registered')]).toEqual(['gold', 'no-lane']);
});

test('autoMerge: false leaves the button to an editor', () => {
  const base = aHub({ partners: [anOwned()], reviewPolicy: { ...selfMerge, autoMerge: false } });
  expect(reviewPull(anInput({ base }))).toMatchObject({ outcome: 'ready', next: 'editor' });
  const early = reviewPull(anInput({ base, pull: { headAt: '2026-11-22T11:59:00Z' } }));
  expect(early).toMatchObject({ outcome: 'ready', next: 'editor' });
  expect(early.notBefore).toBeUndefined();
});

test('a policy in the pull request itself does not count', () => {
  const base = aHub({ partners: [anOwned()], reviewPolicy: strictPolicy });
  const head = aHub({
    partners: [anOwned()],
    reviewPolicy: selfMerge,
    editors: [{ id: OWNER, login: 'o', name: 'O' }],
  });
  const decision = reviewPull(anInput({ base, head, pull: { reviews: [anApproval(OWNER)] } }));
  expect(decision).toMatchObject({ outcome: 'needs-editor', lane: 'no-lane' });
});

test('two editors are two people', () => {
  const lanes = [{ id: 'keys', class: 'own-edit', editors: 2 }] as const;
  const editors = [1, 2].map((id) => ({ id, login: `e${id}`, name: 'E' }));
  const base = aHub({ partners: [anOwned()], reviewPolicy: { ...selfMerge, lanes: [...lanes] }, editors });
  const outcomeOf = (...ids: number[]) =>
    reviewPull(anInput({ base, pull: { reviews: ids.map((id) => anApproval(id)) } })).outcome;
  expect([outcomeOf(1), outcomeOf(1, 1), outcomeOf(1, 2)]).toEqual([
    'needs-editor',
    'needs-editor',
    'can-merge',
  ]);
});

test('a draft and the label hold wait', () => {
  const base = aHub({ partners: [anOwned()], reviewPolicy: selfMerge });
  expect(reviewPull(anInput({ base, pull: { draft: true } }))).toMatchObject({
    outcome: 'changes-needed',
    next: 'author',
  });
  const labels = [{ name: 'hold', actorId: STRANGER }];
  expect(reviewPull(anInput({ base, pull: { labels } }))).toMatchObject({
    outcome: 'needs-editor',
    next: 'editor',
  });
});

test('a problem that the change brings in is for its author, also in a file of somebody else', () => {
  const other = aProblem({
    check: 'known-terms',
    place: { file: 'partners/globex/profile.md', line: 7, field: 'expertise.0' },
  });
  const decision = reviewPull(anInput({ headProblems: [aProblem(), other] }));
  expect(decision).toMatchObject({ outcome: 'changes-needed', next: 'author' });
  expect(decision.findings.map(({ rule, path, line }) => [rule, path, line])).toEqual([
    ['schema', acme, 3],
    ['known-terms', 'partners/globex/profile.md', 7],
  ]);
});

test('a problem that was there before is not the fault of the author, wherever its line is now', () => {
  const before = aProblem();
  const after = aProblem({ place: { ...before.place, line: 9 } });
  expect(reviewPull(anInput({ baseProblems: [before], headProblems: [after] })).findings).toEqual([]);
  expect(reviewPull(anInput({ baseProblems: [before], headProblems: [after, after] })).findings).toHaveLength(
    1,
  );
});

test('a warning is shown to whoever touches the file, and stops nothing', () => {
  const own = aProblem({ severity: 'warning', check: 'shouting' });
  const other = { ...own, place: { file: 'partners/globex/profile.md' } };
  const base = aHub({ partners: [anOwned()], reviewPolicy: selfMerge });
  const decision = reviewPull(anInput({ base, headProblems: [own, other] }));
  expect(decision.outcome).toBe('can-merge');
  expect(decision.findings).toMatchObject([{ rule: 'shouting', level: 'warning', path: acme }]);
});

test('the removal of a profile touches everything', () => {
  const base = aHub({ partners: [anOwned()], reviewPolicy: selfMerge });
  const decision = reviewPull(
    anInput({ base, head: aHub({ partners: [] }), pull: { changes: [removed(acme)] } }),
  );
  expect(decision).toMatchObject({ outcome: 'needs-editor', lane: 'no-lane' });
});
