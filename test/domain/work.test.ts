import { expect, test } from 'vitest';
import { isSlug } from '#domain/slug.ts';
import { caseStudyId } from '#domain/work.ts';

test.each([
  ['Museu do Rio', 'museu-do-rio-2026-04'],
  ['Øresund Færger A/S', 'oresund-faerger-a-s-2026-04'],
  ['متحف الشارقة', 'work-2026-04'],
  ['A very long description of a client that does not want to be named', undefined],
])('makes a name for addresses from `%s`', (client, expected) => {
  const id = caseStudyId({ client, date: '2026-04' });
  expect(isSlug(id)).toBe(true);
  if (expected) expect(id).toBe(expected);
});

test('keeps the name that the profile gives', () => {
  expect(caseStudyId({ id: 'the-museum', client: 'Museu do Rio', date: '2026-04' })).toBe('the-museum');
});
