import { expect, test } from 'vitest';
import { findContactDetails } from '#lib/contact-details.ts';

const found = (text: string) => findContactDetails(text).map((detail) => detail.text);

test.each([
  ['Write to ada@acme.example today.', 'ada@acme.example'],
  ['Write to ada+work@mail.acme.example.', 'ada+work@mail.acme.example'],
  ['büro@müller.example', 'büro@müller.example'],
  ['ada (at) acme (dot) example', 'ada (at) acme (dot) example'],
  ['ada[at]acme.example', 'ada[at]acme.example'],
  ['Ring +351 22 123 45 67 before noon', '+351 22 123 45 67'],
  ['(020) 7946 0958', '(020) 7946 0958'],
  ['030 / 1234 5678', '030 / 1234 5678'],
  ['Call: 555 123 4567', 'Call: 555 123 4567'],
  ['0044 20 7946 0958', '0044 20 7946 0958'],
])('finds the contact detail in “%s”', (text, detail) => {
  expect(found(text)).toEqual([detail]);
});

test.each([
  ['We started on 2026-11-22 and ended on 2026-12-01.'],
  ['From 2012 to 2026, 140 shows, 1,200,000 visitors'],
  ['Costs 4 000 to 45 000 EUR, ISO 27001:2022, 24/7'],
  ['See https://acme.example/+351221234567 or https://acme.example/@ada'],
  ['Follow @ada on Mastodon'],
  ['(2024) 12 projects, 13 people, 14 dogs'],
  ['Version 1.2.3.4 and 10.000.000 rows'],
])('finds nothing in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});

test('lists details in the order of the text, with their kind', () => {
  expect(findContactDetails('+351 22 123 45 67 or ada@acme.example')).toEqual([
    { kind: 'phone number', text: '+351 22 123 45 67' },
    { kind: 'mail address', text: 'ada@acme.example' },
  ]);
});

test('looks through the longest text of a profile at once', () => {
  const started = performance.now();
  for (const hostile of [
    'a'.repeat(8192),
    '+1 '.repeat(2730),
    '@'.repeat(8192),
    'a.'.repeat(4096),
    '0 ('.repeat(2730),
  ])
    findContactDetails(hostile);
  expect(performance.now() - started).toBeLessThan(1_000);
});
