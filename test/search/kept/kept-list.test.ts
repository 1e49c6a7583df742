import { expect, test } from 'vitest';
import { isKept, keep, LONGEST_NOTE, letGo, merge, withNote } from '#search/kept/kept-list.ts';
import { aKept } from './a-kept.ts';

const slugsOf = (list: readonly { slug: string }[] = []) => list.map(({ slug }) => slug);
const three = [aKept('a'), aKept('b'), aKept('c')];

test('a partner is added at the end, and only once', () => {
  const list = keep(three, aKept('d'), 4);
  expect(slugsOf(list)).toEqual(['a', 'b', 'c', 'd']);
  expect(keep(list ?? [], aKept('a', { name: 'Other' }), 4)).toBe(list);
});

test('CMP-1: a full list takes nobody and loses nobody', () => {
  const list = keep(three, aKept('d'), 4) ?? [];
  expect(keep(list, aKept('e'), 4)).toBeUndefined();
  expect(slugsOf(keep(list, aKept('b'), 4))).toEqual(['a', 'b', 'c', 'd']);
});

test('a partner is let go, the others stay in order', () => {
  expect(slugsOf(letGo(three, 'b'))).toEqual(['a', 'c']);
  expect(slugsOf(letGo(three, 'nobody'))).toEqual(['a', 'b', 'c']);
  expect([isKept(three, 'b'), isKept(letGo(three, 'b'), 'b')]).toEqual([true, false]);
});

test('a note is kept without space around, cut at its longest, and gone when it is empty', () => {
  const noteOf = (words: string) => withNote(three, 'b', words)[1]?.note;
  expect(noteOf('  call in May ')).toBe('call in May');
  expect([...(noteOf('🌱'.repeat(LONGEST_NOTE + 5)) ?? '')]).toHaveLength(LONGEST_NOTE);
  expect(withNote(withNote(three, 'b', 'x'), 'b', ' ')[1]).toEqual(aKept('b'));
  expect(withNote(three, 'b', 'x')[0]).toEqual(aKept('a'));
});

test('SAV-2: a received list is added to the own one, which keeps its dates and notes', () => {
  const own = [aKept('a', { note: 'mine', added: '2026-01-01' })];
  const received = [aKept('a', { note: 'theirs' }), aKept('b'), aKept('b'), aKept('c')];
  expect(merge(own, received, 100)).toEqual({
    list: [own[0], aKept('b'), aKept('c')],
    added: 2,
    known: 1,
    left: 0,
  });
});

test('SAV-2: what does not fit of a received list is counted', () => {
  const { list, added, left } = merge([aKept('x')], three, 3);
  expect([slugsOf(list), added, left]).toEqual([['x', 'a', 'b'], 2, 1]);
});
