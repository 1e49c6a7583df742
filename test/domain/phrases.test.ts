import { expect, test } from 'vitest';
import { phrasesOf } from '#domain/phrases.ts';

const phrases = { expertise: { planning: 'one plan,  who does what ,, =plan' } };

test('splits a list at commas and drops what is empty', () => {
  expect(phrasesOf(phrases, 'expertise', 'planning')).toEqual(['one plan', 'who does what', '=plan']);
});

test.each(['training', 'constructor'])('knows nothing of a term without a list: %s', (term) => {
  expect(phrasesOf(phrases, 'expertise', term)).toEqual([]);
  expect(phrasesOf({}, 'expertise', term)).toEqual([]);
});
