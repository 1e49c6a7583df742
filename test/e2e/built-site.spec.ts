import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from './browser-test.ts';
import { findAll, readBuiltSite, textOf, toBuiltSite } from './built-site.ts';
import { brokenLinks, orphans } from './links.ts';
import {
  addressFaults,
  faultsOf,
  headingFaults,
  languageOf,
  policyFaults,
  sharingFaults,
  titleFaults,
  titleOf,
} from './page-rules.ts';
import { PUBLISHED, ROOT_SITE, SITES } from './sites.ts';

const faultsIn = (html: string, rule: Parameters<typeof faultsOf>[2]) =>
  faultsOf(toBuiltSite('/', { 'index.html': html }).pages, PUBLISHED, rule).map((fault) => fault.slice(13));

test('GLO-10: a dead link, a dead fragment, a forgotten base and a lost page would be found', () => {
  const site = toBuiltSite('/sub/', {
    'index.html': `
      <a href="/sub/a/#here">a</a> <a href="a/">b</a> <a href="https://elsewhere.example/x">c</a>
      <a href="/sub/gone/">d</a> <a href="/sub/a/#gone">e</a> <a href="/a/">f</a> <img src="/sub/no.png">`,
    'a/index.html': '<p id="here">a</p>',
    'lost/index.html': '<a href="/sub/">home</a>',
    '404.html': '<meta name="robots" content="noindex">',
  });
  expect(brokenLinks(site, PUBLISHED)).toEqual([
    '/sub/index.html → /sub/gone/',
    '/sub/index.html → /sub/a/#gone',
    '/sub/index.html → /a/',
    '/sub/index.html → /sub/no.png',
  ]);
  expect(orphans(site, PUBLISHED)).toEqual(['/sub/lost/index.html']);
});

test('GLO-11: a second first heading and a skipped level would be found', () => {
  expect(faultsIn('<h1>a</h1><h3>b</h3><h1>c</h1>', headingFaults)).toEqual([
    'headings 1,3,1',
    'level 3 after 1',
  ]);
  expect(faultsIn('<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>', headingFaults)).toEqual([]);
});

test('GLO-12: a wrong canonical address would be found', () => {
  expect(faultsIn('<link rel="canonical" href="/">', addressFaults)).toEqual(['canonical `/`']);
  expect(faultsIn(`<link rel="canonical" href="${PUBLISHED}/">`, addressFaults)).toEqual([]);
});

test('threat 43: a loose policy, an inline style and an inline handler would be found', () => {
  const policy = `default-src 'none'; base-uri 'none'; script-src 'self' 'unsafe-inline' https:; style-src 'self';
    connect-src 'self'; img-src 'self' data:; font-src 'self'`;
  const html = `<meta http-equiv="content-security-policy" content="${policy}"><p style="top: 0" onclick="a()">`;
  expect(faultsIn(html, policyFaults)).toEqual([
    "script-src 'unsafe-inline',https:",
    'style of <p>',
    'onClick of <p>',
  ]);
});

for (const site of SITES) {
  test.describe(`the site at ${site.base}`, () => {
    const read = () => readBuiltSite(site);

    test('GLO-10: has no broken link or fragment, and no page that no link leads to', () => {
      const built = read();
      expect(built.pages.size).toBeGreaterThan(20);
      expect.soft(brokenLinks(built, PUBLISHED)).toEqual([]);
      expect.soft(orphans(built, PUBLISHED)).toEqual([]);
    });

    test('GLO-10: is valid HTML, and so is what only a longer list has', async () => {
      const root = readBuiltSite(ROOT_SITE).pages;
      const files = [...read().pages.keys()]
        .map((page) => page.slice(site.base.length))
        .filter((file) => site === ROOT_SITE || (file.startsWith('experts/') && !root.has(`/${file}`)))
        .map((file) => path.join(site.out, file));
      expect(files.length).toBeGreaterThan(1);
      const { results } = await new HtmlValidate(new FileSystemConfigLoader()).validateMultipleFiles(files);
      const found = results.flatMap(({ filePath, messages }) =>
        messages.map(
          ({ ruleId, message, line }) =>
            `${path.relative(site.out, filePath ?? '')}:${line}: ${ruleId}: ${message}`,
        ),
      );
      expect(found).toEqual([]);
    });

    for (const [name, rule] of Object.entries({
      'GLO-11: has one first heading a page and skips no level': headingFaults,
      'GLO-12: gives every page a title and a description': titleFaults,
      'GLO-12: lets every page name its own address': addressFaults,
      'GLO-12: says on every page what a shared link shows': sharingFaults,
      'has a strict content security policy on every page, and nothing inline': policyFaults,
    })) {
      test(name, () => {
        expect(faultsOf(read().pages, PUBLISHED, rule)).toEqual([]);
      });
    }

    test('GLO-12: gives no two pages of one language the same title', () => {
      const titles = [...read().pages.values()].map((page) => `${languageOf(page)}: ${titleOf(page)}`);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    });

    test('GLO-12: has structured data that is JSON and names its vocabulary', () => {
      const scripts = [...read().pages.values()].flatMap((page) =>
        findAll(page, 'script', { type: 'application/ld+json' }),
      );
      expect(scripts.length).toBeGreaterThan(8);
      for (const script of scripts) {
        expect(JSON.parse(textOf(script))).toMatchObject({ '@context': 'https://schema.org' });
      }
    });
  });
}
