import { expect, test } from 'vitest';
import { toHeadersFile } from '#exports/headers-file.ts';
import { HOSTS, toHostFile, toRedirectPage } from '#exports/redirect-files.ts';
import type { LocalRedirect } from '#exports/redirects.ts';
import { toBuiltSite, findAll, metaOf } from '../e2e/built-site.ts';
import { ROOT } from './a-context.ts';

const MOVED: LocalRedirect = {
  from: '/partners/old/',
  to: '/partners/acme/',
  permanent: true,
  locale: 'en',
};
const VACANT: LocalRedirect = {
  from: '/experts/country/no/',
  to: '/experts/',
  permanent: false,
  locale: 'en',
};

test.each(HOSTS)('the file for %s is written as the golden file has it', async (host) => {
  const { name, text } = toHostFile(host, [VACANT, MOVED], '/sub/');
  await expect(text).toMatchFileSnapshot(`../golden/exports/redirects/${host}/${name.replace(/^\./, '')}`);
});

test('a site at the root of its origin has no base in its addresses', () => {
  expect(toHostFile('cloudflare', [MOVED], '/').text).toContain('\n/partners/old/ /partners/acme/ 301\n');
});

test('an address for Apache is matched whole and letter by letter, with and without its last slash', () => {
  const { text } = toHostFile('apache', [MOVED], '/v1.2/');
  const [, pattern = ''] = /\^(\S+)\$/.exec(text) ?? [];
  const matches = (path: string) => new RegExp(`^${pattern}$`).test(path);
  expect(['/v1.2/partners/old/', '/v1.2/partners/old'].map(matches)).toEqual([true, true]);
  expect(['/v1x2/partners/old/', '/v1.2/partners/old/work/', '/x/v1.2/partners/old/'].map(matches)).toEqual([
    false,
    false,
    false,
  ]);
});

test('letters beyond ASCII are written as each host compares them, and encoded where they lead', () => {
  const city = { ...MOVED, from: '/experts/city/高知-jp/', to: '/experts/city/大阪-jp/' };
  const lineOf = (host: (typeof HOSTS)[number]) =>
    toHostFile(host, [city], '/')
      .text.split('\n')
      .find((line) => line.includes('-jp/') && line.includes('%'));
  expect(lineOf('cloudflare')).toBe(`${encodeURI(city.from)} ${encodeURI(city.to)} 301`);
  expect(lineOf('nginx')).toBe(`  ${city.from} ${encodeURI(city.to)};`);
  expect(lineOf('apache')).toBe(`RedirectMatch 301 ^/experts/city/高知-jp/?$ ${encodeURI(city.to)}`);
});

test('without a redirect each file is still what its host can read', () => {
  for (const host of HOSTS) expect(toHostFile(host, [], '/').text).toMatch(/^(?:#|\{)/);
  expect(JSON.parse(toHostFile('vercel', [], '/').text)).toEqual({ trailingSlash: true, redirects: [] });
});

test('a page leads on without a script, by itself and by a link, and asks not to be listed', () => {
  const { pages } = toBuiltSite('/', { 'x.html': toRedirectPage(MOVED, ROOT) });
  const [page] = pages.values();
  if (!page) throw new Error('Expected a page');
  const target = '/sub/partners/acme/';
  expect(metaOf(page, 'refresh')).toBe(`0; url=${target}`);
  expect(metaOf(page, 'robots')).toBe('noindex');
  expect(findAll(page, 'link', { rel: 'canonical' })[0]?.properties['href']).toBe(
    `https://partners.example${target}`,
  );
  expect(findAll(page, 'a')[0]?.properties['href']).toBe(target);
  expect(findAll(page, 'script')).toEqual([]);
});

test('a page speaks the language and the direction of its site', () => {
  expect(toRedirectPage({ ...VACANT, locale: 'ar' }, ROOT)).toContain('<html lang="ar" dir="rtl">');
  expect(toRedirectPage({ ...VACANT, locale: 'ar' }, ROOT)).not.toContain('Nobody');
});

test('other sites may read the API and the card, wherever the site lies', () => {
  expect(toHeadersFile('/sub/', []).text).toBe(
    '/sub/api/v1/*\n  Access-Control-Allow-Origin: *\n/sub/embed/*\n  Access-Control-Allow-Origin: *\n',
  );
});

test('threat 43: no other site may frame a page that asks for clicks, in any language, but the card may be framed', () => {
  const { text } = toHeadersFile('/sub/', ['', '/de']);
  const unframed = "*\n  Content-Security-Policy: frame-ancestors 'none'\n";
  for (const folder of ['apply/', 'partners/', 'de/apply/', 'de/partners/'])
    expect(text).toContain(`/sub/${folder}${unframed}`);
  expect(text).not.toContain(`embed/${unframed}`);
  expect(text).not.toContain(`/sub/${unframed}`);
});
