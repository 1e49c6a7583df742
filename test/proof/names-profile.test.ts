import { expect, test } from 'vitest';
import { hasLineOfProfile, leadsToProfile, linksToProfile } from '#proof/names-profile.ts';

const profile = { root: 'https://partners.example/sub/', slug: 'acme' };
const base = 'https://acme.example/about/';
const address = 'https://partners.example/sub/partners/acme/';

test.each([
  address,
  address.slice(0, -1),
  `${address}?utm=x#top`,
  'https://partners.example/sub/pt-br/partners/acme/',
])('%s leads to the profile', (found) => {
  expect(leadsToProfile(found, base, profile)).toBe(true);
});

test.each([
  'http://partners.example/sub/partners/acme/',
  'https://partners.example/sub/',
  'https://partners.example/partners/acme/',
  'https://partners.example/sub/partners/acme-2/',
  'https://partners.example/sub/partners/acme/contact/',
  'https://partners.example/sub/x/y/partners/acme/',
  'https://partners.example.evil.example/sub/partners/acme/',
  'https://evil.example/?https://partners.example/sub/partners/acme/',
  '/sub/partners/acme/',
  'https://[',
  '',
])('`%s` does not', (found) => {
  expect(leadsToProfile(found, base, profile)).toBe(false);
});

test('a file names the profile on a line of its own', () => {
  expect(hasLineOfProfile(`# ours\r\n  ${address}  \r\n`, profile)).toBe(true);
  expect(hasLineOfProfile(`see ${address}`, profile)).toBe(false);
  expect(hasLineOfProfile(`<a href="${address}">a page for everything</a>`, profile)).toBe(false);
});

test.each([
  `<a href="${address}">us</a>`,
  `<p><A class='x'\n HREF = '${address}' rel="nofollow noopener">us</A>`,
  `<a href=${address}>us</a>`,
  `<a target=_blank href="//partners.example/sub/partners/acme">us</a>`,
])('finds the link in %s', (html) => {
  expect(linksToProfile(html, base, profile)).toBe(true);
});

test.each([
  `<p>${address}</p>`,
  `&lt;a href="${address}"&gt;`,
  `<link href="${address}">`,
  `<abbr href="${address}">`,
  `<a data-href="${address}">us</a>`,
  `<a href="${address}" rel="ugc nofollow">a comment</a>`,
  `<a rel=ugc href="${address}">a comment</a>`,
])('finds none in %s', (html) => {
  expect(linksToProfile(html, base, profile)).toBe(false);
});

test('threat 26: a page of unfinished tags is read in one go', () => {
  const megabyte = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length));
  for (const html of ['<a ', '<a href', '<a href=', '<a rel="', ' href =', '<a  \t'].map(megabyte)) {
    expect(linksToProfile(html, base, profile)).toBe(false);
  }
});
