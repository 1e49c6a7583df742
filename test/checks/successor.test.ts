import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { successor } from '#checks/successor.ts';
import { aHub, aPartner, today } from '../builders.ts';

const left = (slug: string, next?: string) =>
  aPartner({ slug, lifecycle: { status: 'left', on: '2026-01-01', reason: 'closed', successor: next } });
const run = (partners: readonly ReturnType<typeof aPartner>[], unreadable: readonly string[] = []) =>
  runChecks(aHub({ partners, unreadable: new Set(unreadable) }), { today }, [successor]).map(
    ({ place, message }) => [place.file, place.field, message],
  );
const at = (slug: string) => [`partners/${slug}/profile.md`, 'lifecycle.successor'];

test('accepts a partner that is there, one that cannot be read, and none', () => {
  expect(run([left('old', 'acme'), aPartner({ slug: 'acme' })])).toEqual([]);
  expect(run([left('old', 'broken')], ['broken'])).toEqual([]);
  expect(run([left('old')])).toEqual([]);
});

test('accepts a successor that is paused', () => {
  const paused = aPartner({ slug: 'acme', lifecycle: { status: 'paused', until: '2027-01-01' } });
  expect(run([left('old', 'acme'), paused])).toEqual([]);
});

test('refuses an unknown successor and names the nearest one', () => {
  expect(run([left('old', 'acne'), aPartner({ slug: 'acme' })])).toEqual([
    [...at('old'), 'Unexpected successor `acne`, expected `acme`'],
  ]);
});

test('refuses a partner as its own successor', () => {
  expect(run([left('old', 'old')])).toEqual([
    [...at('old'), 'Unexpected successor `old`, expected another partner than this one'],
  ]);
});

test('refuses a successor that has left, and names whoever followed it', () => {
  expect(run([left('a', 'b'), left('b', 'c'), aPartner({ slug: 'c' })])).toEqual([
    [...at('a'), 'Unexpected successor `b`, which has left too, expected `c`'],
  ]);
});

test('refuses a successor that has left without one', () => {
  expect(run([left('a', 'b'), left('b')])).toEqual([
    [...at('a'), 'Unexpected successor `b`, which has left too, expected a partner that has not left'],
  ]);
});

test('refuses successors that lead around in a circle', () => {
  expect(run([left('a', 'b'), left('b', 'a')])).toEqual([
    [...at('a'), 'Unexpected successor `b`, which leads around in a circle: `a` → `b` → `a`'],
    [...at('b'), 'Unexpected successor `a`, which leads around in a circle: `b` → `a` → `b`'],
  ]);
});

const removed = (slug: string, next?: string) =>
  aPartner({
    slug,
    roster: { standing: { status: 'removed', since: '2026-01-01', reason: 'closed', successor: next } },
  });

test('refuses a successor that the program removed', () => {
  expect(run([left('a', 'b'), removed('b')])).toEqual([
    [...at('a'), 'Unexpected successor `b`, which has left too, expected a partner that has not left'],
  ]);
});

test('refuses an unknown successor of a removed partner in its roster file', () => {
  expect(run([removed('old', 'acne'), aPartner({ slug: 'acme' })])).toEqual([
    ['content/roster/old.yml', 'standing.successor', 'Unexpected successor `acne`, expected `acme`'],
  ]);
});
