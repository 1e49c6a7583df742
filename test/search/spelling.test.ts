import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '#lib/text.ts';
import { createSpeller, slipsIn } from '#search/spelling.ts';

const speller = createSpeller(['migration', 'mitigation', 'planning', 'planing', 'lisbon', 'porto', '東京']);

test.for([
  ['migratoin', ['migration']],
  ['migation', ['migration']],
  ['lisbom', ['lisbon']],
  ['lisbn', ['lisbon']],
  ['lbsion', []],
  ['por', []],
  ['prto', ['porto']],
  ['planinng', ['planing', 'planning']],
  ['東亰', []],
  ['k8z', []],
  ['lisbon7', []],
] as const)('takes `%s` for %j', ([typed, meant]) => {
  expect(speller(typed)).toEqual(meant);
});

test('finds what comparing with every word finds', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeé'), minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, (known, typed) => {
      const words = [...new Set(known)].sort();
      const distances = words.map((one) => editDistance(typed, one));
      const least = Math.min(...distances);
      const expected = least <= slipsIn(typed) ? words.filter((_, at) => distances[at] === least) : [];
      expect(createSpeller(known)(typed)).toEqual(slipsIn(typed) === 0 ? [] : expected);
    }),
    { numRuns: 500 },
  );
});
