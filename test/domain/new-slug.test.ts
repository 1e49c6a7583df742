import slugify from '@sindresorhus/slugify';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReservedSlug, isSlug } from '#domain/slug.ts';
import { freeSlug, toSlug } from '#domain/new-slug.ts';

test.for([
  ['René Koch AG', 'rene-koch-ag'],
  ['361° DIGITAL', '361-digital'],
  ['Nebo #15', 'nebo-15'],
  ['Łódź Studio', 'lodz-studio'],
] as const)('%s is %s', ([name, slug]) => {
  expect(toSlug(name, slugify)).toBe(slug);
});

test('a reserved word gets a prefix', () => {
  expect(toSlug('Admin', slugify)).toBe('p-admin');
});

test('any name gets a slug that may be a folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      const slug = toSlug(name, slugify);
      expect(isSlug(slug) && !isReservedSlug(slug)).toBe(true);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('a taken slug gets the first free number, also when it is as long as it may be', () => {
  const long = 'a'.repeat(48);
  expect(freeSlug('acme', new Set())).toBe('acme');
  expect(freeSlug('acme', new Set(['acme', 'acme-2']))).toBe('acme-3');
  expect(freeSlug(long, new Set([long]))).toBe(`${'a'.repeat(46)}-2`);
});
