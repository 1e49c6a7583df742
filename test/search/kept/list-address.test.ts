import { expect, test } from 'vitest';
import { MOST_SAVED } from '#search/kept/kept-list.ts';
import { readComparison, readShared, writeComparison, writeShared } from '#search/kept/list-address.ts';

const slugs = ['casa-lumen', 'b2', 'sidra-office'];

test('CMP-5: a comparison is read from the address as it was written', () => {
  expect(writeComparison(slugs)).toBe('?compare=casa-lumen,b2,sidra-office');
  expect(readComparison(writeComparison(slugs))).toEqual({
    slugs,
    beyond: [],
    onlyDifferences: false,
  });
  expect(readComparison(writeComparison(slugs, true)).onlyDifferences).toBe(true);
  expect(writeComparison([], true)).toBe('');
});

test('CMP-1: a fifth partner in the address is told apart, not dropped', () => {
  expect(readComparison('?compare=a,b,c,d,e,f')).toEqual({
    slugs: ['a', 'b', 'c', 'd'],
    beyond: ['e', 'f'],
    onlyDifferences: false,
  });
});

test('CMP-5: an address that people edited is still understood', () => {
  const { slugs: read } = readComparison('?utm_source=x&compare=%20A%2C,a,,%3Cb%3E,..%2Fc&compare=d');
  expect(read).toEqual(['a', 'd']);
  expect(readComparison('?rows=all')).toEqual({ slugs: [], beyond: [], onlyDifferences: false });
});

test('SAV-2: a shared list is read from the fragment as it was written', () => {
  expect(writeShared(slugs)).toBe('#list=casa-lumen.b2.sidra-office');
  expect(readShared(writeShared(slugs))).toEqual(slugs);
});

test('SAV-2: of a fragment of strangers only what can be slugs is left, and not without end', () => {
  expect(readShared(`#list=a.<img>.b%00.a.${'x'.repeat(60)}`)).toEqual(['a']);
  expect(readShared('#main')).toEqual([]);
  const many = Array.from({ length: 500 }, (_, at) => `p${at}`);
  expect(readShared(writeShared(many))).toHaveLength(MOST_SAVED);
});
