import { expect, test } from 'vitest';
import { plainText } from '#search/full-text.ts';
import { toRecords } from '#search/record.ts';
import { aHub, aPartner, today } from '../builders.ts';
import { expertise } from './hubs.ts';

test('holds the words of every public part, aliases and wider terms included', () => {
  const partner = aPartner({
    name: 'Acme',
    headline: 'We help small museums.',
    expertise: ['milestones', 'moving'],
    base: { city: 'Évora', country: 'PT' },
    body: 'We **love** [tickets](https://tickets.example/secret "hover").',
    people: [{ name: 'Ada', role: 'Lead', consent: '2026-01-01' }],
    caseStudies: [{ client: 'Harbour', task: 'Move', result: 'Done', date: '2026-01' }],
  });
  const [record] = toRecords(aHub({ partners: [partner], taxonomies: [expertise] }), today);
  for (const word of [
    'Acme',
    'museums',
    'Milestones',
    'Planning',
    'Moving in',
    'Évora',
    'Portugal',
    'love',
    'tickets',
  ])
    expect(record?.text).toContain(word);
  for (const word of ['Ada', 'Harbour']) expect(record?.text).toContain(word);
  expect(record?.text).not.toContain('secret');
});

test.for([
  ['marks', '# A *b* `c`\n\n- d', 'A b c - d'],
  ['addresses', 'see https://a.example/x now', 'see now'],
  ['tags', 'a <img src="x" onerror="y"> b', 'a b'],
  ['hidden words', 'a <!-- b --> c <!-- d', 'a c'],
] as const)('leaves %s out of plain text', ([, markdown, plain]) => {
  expect(plainText(markdown)).toBe(plain);
});

test('takes time in proportion to the length, also for unclosed marks', () => {
  const started = performance.now();
  for (const mark of ['<!--', '[](', '](x "', '<a ']) plainText(mark.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
