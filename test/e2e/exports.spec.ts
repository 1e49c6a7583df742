/** Files and structured data for other programs, as they are in the built site. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { type BuiltPage, readBuiltSite, toBuiltSite } from './built-site.ts';
import { thingsOn, unseenClaims } from './json-ld-rules.ts';
import { PUBLISHED, ROOT_SITE, SITES, type Site, SUB_SITE } from './sites.ts';

const addressOf = (file: string) => PUBLISHED + file.replace(/index\.html$/, '');
const pagesOf = (site: Site) => [...readBuiltSite(site).pages];
const readFile = (name: string, site: Site = ROOT_SITE) => readFileSync(path.join(site.out, name), 'utf8');

test('GLO-12: a claim that no visitor can see would be found', () => {
  const html = `<html lang="en"><body><h1>Ada</h1><p>Lives in Portugal</p>
    <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "Person", "name": "Bob",
    "address": {"@type": "PostalAddress", "addressCountry": "PT"}, "knowsAbout": ["Ada", "Chess"],
    "sameAs": "https://ada.example"}]}</script></body></html>`;
  const [page] = toBuiltSite('/', { 'index.html': html }).pages.values();
  expect(unseenClaims(page as BuiltPage, `${PUBLISHED}/`)).toEqual([
    'Person.name: Bob',
    'Person.knowsAbout: Chess',
    'Person.sameAs: https://ada.example',
  ]);
});

for (const site of SITES) {
  test(`GLO-12: structured data of ${site.base} claims nothing that its page does not show`, () => {
    const found = pagesOf(site).flatMap(([file, page]) =>
      unseenClaims(page, addressOf(file)).map((claim) => `${file}: ${claim}`),
    );
    expect(found).toEqual([]);
  });
}

test('PRO-6: profiles, lists and the home page say what they are', () => {
  const typesAt = (name: string) =>
    thingsOn(readBuiltSite(ROOT_SITE).pages.get(name) as BuiltPage).map((thing) => thing['@type']);
  expect(typesAt('/index.html')).toEqual(['WebSite']);
  expect(typesAt('/de/index.html')).toEqual(['WebSite']);
  expect(typesAt('/experts/expertise/planning/index.html')).toEqual(['ItemList', 'BreadcrumbList']);
  expect(typesAt('/partners/northlight-studio/index.html')).toEqual([
    'ProfessionalService',
    'BreadcrumbList',
  ]);
  expect(typesAt('/partners/harbour-consulting/index.html')).toEqual(['Person', 'BreadcrumbList']);
  expect(typesAt('/partners/old-mill/index.html')).toEqual([]);
});

for (const site of SITES) {
  test.describe(`files of ${site.base}`, () => {
    test.use({ site });

    test('are XML where they say so, with the root element of their format', async ({ page, at }) => {
      await page.goto(at('/'));
      const rootOf = (text: string) =>
        page.evaluate((xml) => {
          const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
          return documentElement.querySelector('parsererror')?.textContent ?? documentElement.tagName;
        }, text);
      const roots = ['feeds/partners.rss', 'feeds/partners.atom', 'opensearch.xml', 'sitemap.xml'].map(
        (name) => rootOf(readFile(name, site)),
      );
      expect(await Promise.all(roots)).toEqual(['rss', 'feed', 'OpenSearchDescription', 'urlset']);
    });

    test('name only addresses of this site that are there', () => {
      const { files, base } = readBuiltSite(site);
      const texts = [
        'feeds/partners.atom',
        'feeds/partners.rss',
        'feeds/partners.json',
        'llms.txt',
        'opensearch.xml',
      ];
      const addresses = [
        ...texts,
        'partners/northlight-studio.md',
        'partners/northlight-studio.vcf',
        'experts.csv',
      ]
        .map((name) => readFile(name, site).replaceAll('\r\n ', ''))
        .flatMap((text) => text.match(new RegExp(`${PUBLISHED}/[^\\s"'<>),;\\]]*`, 'g')) ?? [])
        .filter((address) => !address.includes('{'))
        .map((address) => new URL(address).pathname);
      expect(addresses.length).toBeGreaterThan(30);
      const fileAt = (pathname: string) => (pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      expect(
        addresses.filter((pathname) => !pathname.startsWith(base) || !files.has(fileAt(pathname))),
      ).toEqual([]);
    });
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [from, to] of [
    ['/partners/northlight-planning/', '/partners/northlight-studio/'],
    ['/de/partners/northlight-planning/', '/de/partners/northlight-studio/'],
    ['/partners/northlight-planning/contact/', '/partners/northlight-studio/contact/'],
    ['/experts/region/scandinavia/', '/experts/region/nordics/'],
    ['/experts/city/braga-pt/', '/experts/city/'],
  ] as const) {
    test(`the old address ${from} leads to ${to}`, async ({ page, at }) => {
      await page.goto(at(from));
      await expect(page).toHaveURL(at(to));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
});

test.describe('the page of wanted partners, without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('names what editors look for, with their words, and leads to those who do it', async ({
    page,
    at,
  }) => {
    await page.goto(at('/wanted/'));
    const [first] = await page.getByRole('main').getByRole('listitem').all();
    await expect(first as Locator).toContainText('Workshops · Norway · Norwegian Bokmål');
    await expect(first as Locator).toContainText('Schools ask us every week.');
    await page.getByRole('main').getByRole('link', { name: 'Workshops' }).first().click();
    await expect(page).toHaveURL(at('/experts/service/workshops/'));
  });

  test('says how to join, and no number that comes from searches', async ({ page, at }) => {
    await page.goto(at('/wanted/'));
    const apply = page.getByRole('link', { name: 'Apply for a place' });
    await expect(apply).toHaveAttribute('href', new URL(at('/apply/')).pathname);
    expect(await page.getByRole('main').innerText()).not.toMatch(/\d/);
  });

  test('marks the words of editors as those of their language', async ({ page, at }) => {
    await page.goto(at('/ar/wanted/'));
    await expect(page.getByText('Schools ask us every week.')).toHaveAttribute('lang', 'en');
  });
});

test.describe('with more partners', () => {
  test.use({ site: SUB_SITE });

  test('the page names gaps of the list itself, each between pages that are there', async ({ page, at }) => {
    await page.goto(at('/wanted/'));
    const gaps = page.locator('dl > div');
    expect(await gaps.count()).toBeGreaterThan(0);
    for (const gap of await gaps.all()) {
      expect(await gap.locator('dt').getByRole('link').count()).toBeGreaterThan(0);
      expect(await gap.locator('dd').getByRole('link').count()).toBeGreaterThan(0);
    }
  });
});
