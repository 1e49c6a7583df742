import { expect, test } from 'vitest';
import {
  editFileAddress,
  emptyFileAddress,
  issueFormAddress,
  LONGEST_ADDRESS,
  newFileAddress,
  uploadAddress,
} from '#apply/addresses.ts';

const repository = { url: 'https://github.com/orrery/partners', branch: 'main' };
const file = 'partners/acme/profile.md';

test('APP-6: the page for a new file opens with name and text, whatever the text holds', () => {
  const text = '---\nname: "A & B + C = #1?"\n---\n\nمرحبا 語 %41 👩‍🚀\n';
  const address = new URL(newFileAddress(repository, file, text) ?? '');
  expect(address.origin + address.pathname).toBe('https://github.com/orrery/partners/new/main');
  expect(Object.fromEntries(address.searchParams)).toEqual({ filename: file, value: text });
});

test('APP-6: an address has at most 7,500 bytes, encoded; for a longer text there is only the empty page', () => {
  const empty = newFileAddress(repository, file, '')?.length ?? 0;
  const room = LONGEST_ADDRESS - empty;
  const longest = newFileAddress(repository, file, 'a'.repeat(room)) ?? '';
  expect(new TextEncoder().encode(longest)).toHaveLength(7_500);
  expect(newFileAddress(repository, file, 'a'.repeat(room + 1))).toBeUndefined();
  expect(newFileAddress(repository, file, '語'.repeat(1_000))).toBeUndefined();
  expect(emptyFileAddress(repository, file)).toBe(
    'https://github.com/orrery/partners/new/main?filename=partners%2Facme%2Fprofile.md',
  );
});

test('APP-6: the issue form opens with the answers that there are', () => {
  const address = new URL(issueFormAddress(repository, { name: 'Müller & Co', city: '' }) ?? '');
  expect(address.pathname).toBe('/orrery/partners/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({ template: 'apply.yml', name: 'Müller & Co' });
  expect(issueFormAddress(repository, { about: 'x'.repeat(7_500) })).toBeUndefined();
});

test('a branch keeps its slashes, and what it holds besides is encoded', () => {
  const other = { ...repository, branch: 'live/über#1' };
  expect(editFileAddress(other, file)).toBe(
    'https://github.com/orrery/partners/edit/live/%C3%BCber%231/partners/acme/profile.md',
  );
  expect(uploadAddress(other, 'partners/acme')).toBe(
    'https://github.com/orrery/partners/upload/live/%C3%BCber%231/partners/acme',
  );
});
