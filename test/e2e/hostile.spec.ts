/** What a partner's file may try, looked at in the built site and in a browser that runs it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './browser-test.ts';
import { findAll, readBuiltSite } from './built-site.ts';
import { PROFILES } from './page-kinds.ts';
import { ROOT_SITE } from './sites.ts';

const NAME = '<script>alert("name")</script> & Sons';
/** What stands in a script element without being one. */
const DATA = ['application/ld+json', 'application/json'];
const FOREIGN = 'https://hostile-markdown.example/';

const profile = () => {
  const page = readBuiltSite(ROOT_SITE).pages.get(`${PROFILES.hostile}index.html`);
  if (!page) throw new Error(`Expected a page ${PROFILES.hostile}`);
  return page;
};

test('threat 7: raw HTML of a partner does not reach the built page', () => {
  const { elements } = profile();
  const names = new Set(elements.map(({ tagName }) => tagName));
  expect(['iframe', 'style', 'object', 'embed', 'base'].filter((name) => names.has(name))).toEqual([]);
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  expect(
    scripts.filter(
      ({ properties: { src, type } }) => !src && !DATA.includes(String(type)) && type !== 'module',
    ),
  ).toEqual([]);
  const handlers = elements
    .flatMap(({ properties }) => Object.keys(properties))
    .filter((name) => /^on/i.test(name));
  expect(handlers).toEqual([]);
  expect(elements.filter(({ properties: { src } }) => String(src ?? '').includes('hostile'))).toEqual([]);
});

test('threat 8: every link of a partner is absolute, https, and vouched for by nobody', () => {
  const links = findAll(profile(), 'a').map(({ properties: { href, rel } }) => ({
    href: String(href),
    rel: String(rel),
  }));
  expect(links.filter(({ href }) => /^(?:javascript|data|vbscript|http):/i.test(href.trim()))).toEqual([]);
  expect(links.filter(({ href }) => href.startsWith('//'))).toEqual([]);
  expect(links.filter(({ href }) => href.includes('/admin'))).toEqual([]);
  const given = links.filter(({ href }) => href.startsWith(FOREIGN));
  expect(given.map(({ href }) => href)).toContain(`${FOREIGN}about`);
  for (const { rel } of given) for (const word of ['nofollow', 'noopener']) expect(rel).toContain(word);
});

test('threat 7: a hostile name is text in the page, in its title and in the directory', async ({
  page,
  at,
}) => {
  await page.goto(at(PROFILES.hostile));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
  expect(await page.title()).toContain(NAME);
  await page.goto(at('/experts/'));
  await expect(page.getByRole('link', { name: NAME })).toBeVisible();
});

test('threats 7 and 8: nothing that a partner wrote runs, even when all its links are followed', async ({
  page,
  at,
}) => {
  page.on('dialog', () => {
    throw new Error('A dialog was opened by a script of the partner');
  });
  await page.goto(at(PROFILES.hostile), { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (link && !/^(?:javascript|data):/i.test(link.getAttribute('href') ?? '')) event.preventDefault();
    });
    for (const link of document.querySelectorAll<HTMLElement>('main a')) link.click();
  });
  expect(await page.evaluate(() => Reflect.get(window, 'hostile'))).toBeUndefined();
});

test('threats 7 and 39: structured data cannot close its own script', () => {
  const html = readFileSync(path.join(ROOT_SITE.out, PROFILES.hostile, 'index.html'), 'utf8');
  const blocks = [...html.matchAll(/<script[^>]*ld\+json[^>]*>(.*?)<\/script>/gs)].map(
    ([, json]) => json ?? '',
  );
  expect(blocks.length).toBeGreaterThan(0);
  for (const json of blocks) {
    expect(json).not.toContain('<');
    expect(JSON.stringify(JSON.parse(json))).toContain('alert');
  }
});

test('threat 41: no mail address is published without consent', () => {
  const { pages } = readBuiltSite(ROOT_SITE);
  const mails = [...pages].flatMap(([file, page]) =>
    findAll(page, 'a')
      .map(({ properties: { href } }) => String(href))
      .filter((href) => href.startsWith('mailto:'))
      .map((href) => `${file}: ${href}`),
  );
  expect([...new Set(mails)].sort()).toEqual(
    ['', '/ar', '/de']
      .map((prefix) => `${prefix}${PROFILES.full}contact/index.html: mailto:hello@northlight.example`)
      .sort(),
  );
});

test('threat 42: nothing forwards to an address that a link names, and forms send to https alone', () => {
  const { pages } = readBuiltSite(ROOT_SITE);
  const faults = [...pages].flatMap(([file, page]) =>
    [
      ...findAll(page, 'a')
        .map(({ properties: { href } }) => String(href))
        .filter((href) => href.startsWith('/') && /[?&][^=]+=(?:https?:|%68|\/\/|%2f%2f)/i.test(href)),
      ...findAll(page, 'meta')
        .filter(({ properties: { httpEquiv } }) => String(httpEquiv) === 'refresh')
        .map(({ properties: { content } }) => String(content))
        .filter((content) => !/url=\/(?!\/)/.test(content)),
      ...findAll(page, 'form')
        .map(({ properties: { action } }) => String(action ?? '/'))
        .filter((action) => !/^(?:\/(?!\/)|https:\/\/)/.test(action)),
    ].map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('threat 40: the picture that shows a shared profile holds nothing that the partner wrote', () => {
  const { pages } = readBuiltSite(ROOT_SITE);
  const pictureOf = (address: string) => {
    const page = pages.get(`${address}index.html`);
    return (
      page &&
      findAll(page, 'meta').find(({ properties: { property } }) => property === 'og:image')?.properties[
        'content'
      ]
    );
  };
  expect(pictureOf(PROFILES.hostile)).toMatch(/\/og\/site\.png$/);
  expect(pictureOf(PROFILES.hostile)).toBe(pictureOf('/experts/'));
});
