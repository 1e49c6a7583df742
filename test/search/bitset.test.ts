import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addTo,
  countBoth,
  countOf,
  emptySet,
  fullSet,
  idsOf,
  intersect,
  isIn,
  unite,
} from '#search/bitset.ts';

const SIZE = 70;
const ids = fc.uniqueArray(fc.nat(SIZE - 1));

function setOf(list: readonly number[]) {
  const set = emptySet(SIZE);
  for (const id of list) addTo(set, id);
  return set;
}

test('agrees with sets of numbers on union, intersection, counts and order', () => {
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      const both = a.filter((id) => b.includes(id)).sort((x, y) => x - y);
      const either = [...new Set([...a, ...b])].sort((x, y) => x - y);
      expect(idsOf(intersect(setOf(a), setOf(b)))).toEqual(both);
      expect(idsOf(unite(setOf(a), setOf(b)))).toEqual(either);
      expect(countBoth(setOf(a), setOf(b))).toBe(both.length);
      expect(either.every((id) => isIn(setOf(a), id) === a.includes(id))).toBe(true);
    }),
  );
});

test.for([0, 1, 31, 32, 33, 64, 100])('holds exactly %i numbers when full', (size) => {
  expect(countOf(fullSet(size))).toBe(size);
  expect(idsOf(fullSet(size))).toEqual([...Array(size).keys()]);
});
