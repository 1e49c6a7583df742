import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findContactDetails } from '#lib/contact-details.ts';
import { holdsContact, removeContacts } from '#import/private-contacts.ts';

describe('removes', () => {
  test.for([
    ['Write to ada@acme.example.', 'Write to.', 1],
    ['Drop us a line at ada@acme.example', 'Drop us a line', 1],
    ['Mail: ada.lovelace+hub@mail.acme.example or call +44 20 7946 0958!', 'or!', 2],
    ['ada (at) acme (dot) example', '', 1],
    ['[Write us](mailto:ada@acme.example) today', 'Write us today', 1],
    ['[ada@acme.example](mailto:ada@acme.example)', '', 1],
    ['Call [+1 (555) 123-4567](tel:+15551234567).', 'Call.', 1],
    ['Tel. 030 1234567, Berlin', ', Berlin', 1],
    ['Ring 555-123-4567 now', 'Ring now', 1],
    ['Chat on https://wa.me/4915112345678', 'Chat', 1],
    ['**ada@acme.example**', '', 1],
    ['One.\n\n📧 ada@acme.example\n\n---\n\nTwo.', 'One.\n\n\n---\n\nTwo.', 1],
    ['a@b.example, c@d.example', '', 2],
  ] as const)('%s', ([text, left, removed]) => {
    expect(removeContacts(text)).toEqual({ text: left, removed });
  });
});

describe('leaves alone', () => {
  test.for([
    'Since 2016, with 1,200 projects and 8+ years.',
    'Between 2019-04-01 and 2026-11-22.',
    'See https://acme.example/tickets/15551234567 for more.',
    'Our profile: https://medium.com/@ada/post-1234567890',
    'We use @scope/package and C++20.',
    'Room 101, 3rd floor; version 10.4.1300; €1 200 000',
    'A ratio of 16:9 at 1920x1080.',
    '',
  ])('%s', (text) => {
    expect(removeContacts(text)).toEqual({ text, removed: 0 });
  });
});

test('what is left holds no contact details, whatever stood there', () => {
  const piece = fc.constantFrom(
    'ada@acme.example',
    '+44 20 7946 0958',
    '(at)',
    'mailto:',
    '[x](',
    ')',
    ' ',
    'a',
    'https://a.example/',
    '030 123 456 78',
    '555-123-4567',
    'acme.example',
    '@',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(findContactDetails(removeContacts(pieces.join('')).text)).toEqual([]);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('a web address that holds a mail address is recognised, an ordinary one is not', () => {
  expect(holdsContact('https://acme.example/?to=ada%40acme.example')).toBe(true);
  expect(holdsContact('https://acme.example/contact')).toBe(false);
});
