import { expect, test } from 'vitest';
import { phrasesOf, referenceOf } from '#domain/phrase-lists.ts';

const phrases = { expertise: { planning: 'one plan,  who does what ,, =plan' } };

test('splits a list at commas and drops what is empty', () => {
  expect(phrasesOf(phrases, 'expertise', 'planning')).toEqual(['one plan', 'who does what', '=plan']);
});

test.each(['training', 'constructor'])('knows nothing of a term without a list: %s', (term) => {
  expect(phrasesOf(phrases, 'expertise', term)).toEqual([]);
  expect(phrasesOf({}, 'expertise', term)).toEqual([]);
});

test('a phrase may stand for the words of another term', () => {
  expect(referenceOf('@expertise/migration')).toEqual({ taxonomy: 'expertise', term: 'migration' });
  for (const phrase of ['expertise/migration', '@expertise', 'one plan'])
    expect(referenceOf(phrase)).toBeUndefined();
});
