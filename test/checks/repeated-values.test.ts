import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { repeatedValues } from '#checks/repeated-values.ts';
import { aHub, aPartner, today } from '../builders.ts';

test('asks to remove the second of two equal values', () => {
  const partner = aPartner({ expertise: ['planning', 'training', 'planning'], languages: ['en', 'en'] });
  const problems = runChecks(aHub({ partners: [partner] }), { today }, [repeatedValues]);
  expect(problems.map(({ place, message }) => [place.field, message])).toEqual([
    ['expertise.2', 'Unexpected second `planning`, expected each value once'],
    ['languages.1', 'Unexpected second `en`, expected each value once'],
  ]);
});

test('accepts different values, and equal ones in entries of their own', () => {
  const channel = { type: 'blog', name: 'Notes', url: 'https://acme.example', audience: 'under-1k' } as const;
  const partner = aPartner({ expertise: ['planning', 'training'], channels: [channel, channel] });
  expect(runChecks(aHub({ partners: [partner] }), { today }, [repeatedValues])).toEqual([]);
});
