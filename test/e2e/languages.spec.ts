import { isListed } from '#domain/partner.ts';
import { languageOfText, localesOf, localise } from '#domain/localise.ts';
import type { Hub } from '#domain/hub.ts';
import { directionOf } from '#lib/intl.ts';
import { expect, test } from './browser-test.ts';
import { type BuiltPage, findAll, isUnlisted, readBuiltSite, toBuiltSite } from './built-site.ts';
import { PUBLISHED, ROOT_SITE, SITES } from './sites.ts';
import { pageLanguage, spokenOn } from './spoken.ts';

/** Pages for machines and their readers are written in English only. */
const isSingle = (file: string) => file.includes('/api/');

/** The page's addresses by language, as it tells search engines. */
function alternatesOf(page: BuiltPage): Record<string, string> {
  const links = findAll(page, 'link', { rel: 'alternate' }).filter(
    ({ properties }) => properties['hrefLang'],
  );
  return Object.fromEntries(
    links.map(({ properties }) => [String(properties['hrefLang']), String(properties['href'])]),
  );
}

type Pages = ReadonlyMap<string, BuiltPage>;

/** What is wrong with the addresses that pages have in other languages. */
function alternateFaults(pages: Pages, hub: Hub): string[] {
  const wanted = [...localesOf(hub), 'x-default'].sort().join();
  return [...pages].flatMap(([file, page]) => {
    const alternates = alternatesOf(page);
    const languages = Object.keys(alternates).sort().join();
    if (languages !== (isSingle(file) || isUnlisted(page) ? '' : wanted)) return [`${file}: ${languages}`];
    return Object.entries(alternates).flatMap(([language, address]) => {
      const other = pages.get(`${address.replace(PUBLISHED, '')}index.html`);
      const expected = language === 'x-default' ? hub.sourceLocale : language;
      const answers = other && JSON.stringify(alternatesOf(other)) === JSON.stringify(alternates);
      return answers && pageLanguage(other).lang === expected ? [] : [`${file}: ${language} at ${address}`];
    });
  });
}

test('GLO-i18n: an address in another language that does not answer would be found', ({ hub }) => {
  const link = (language: string, path: string) =>
    `<link rel="alternate" hreflang="${language}" href="${PUBLISHED}${path}">`;
  const links = link('en', '/') + link('de', '/de/') + link('ar', '/ar/') + link('x-default', '/');
  const { pages } = toBuiltSite('/', {
    'index.html': `<html lang="en">${links}`,
    'de/index.html': `<html lang="en">${links}`,
    'ar/index.html': '<html lang="ar">',
  });
  expect(alternateFaults(pages, hub)).toEqual([
    '/index.html: de at https://partners.example/de/',
    '/index.html: ar at https://partners.example/ar/',
    '/de/index.html: de at https://partners.example/de/',
    '/de/index.html: ar at https://partners.example/ar/',
    '/ar/index.html: ',
  ]);
});

for (const site of SITES) {
  test.describe(`the site at ${site.base}`, () => {
    test.use({ site });

    test('GLO-i18n: every page names itself in each language, and each of them answers', ({ hub }) => {
      expect(alternateFaults(readBuiltSite(site).pages, hub)).toEqual([]);
    });

    test('GLO-i18n: every page is written in the direction of its language', ({ hub }) => {
      const seen = new Set<string>();
      for (const [file, page] of readBuiltSite(site).pages) {
        const [folder = ''] = file.slice(site.base.length).split('/');
        const locale = localesOf(hub).find((tag) => tag.toLowerCase() === folder) ?? hub.sourceLocale;
        expect(pageLanguage(page), file).toEqual({ lang: locale, dir: directionOf(locale) });
        seen.add(directionOf(locale));
      }
      expect([...seen].sort()).toEqual(['ltr', 'rtl']);
    });
  });
}

test.describe('GLO-i18n: what is not in the language of the page says in which it is', () => {
  for (const locale of ['de', 'ar']) {
    test(locale, ({ hub }) => {
      const local = localise(hub, locale);
      const languages = languagesIn(local);
      const folder = `/${locale}/`;
      const pages = [...readBuiltSite(ROOT_SITE).pages].filter(([file]) => file.startsWith(folder));
      const wrong = pages.flatMap(([file, page]) =>
        spokenOn(page)
          .filter(({ text, lang }) => (languages.get(text) ?? lang) !== lang)
          .map(({ text, lang }) => `${file}: ${lang}: ${text}`),
      );
      const spoken = pages.flatMap(([, page]) => spokenOn(page));
      expect(spoken.filter(({ lang }) => lang === hub.sourceLocale).length).toBeGreaterThan(20);
      expect(wrong).toEqual([]);
    });
  }
});

/** By text: the language that it must be marked with. What two languages write alike is left out. */
function languagesIn(hub: Hub): Map<string, string> {
  const { locale } = hub.settings;
  const terms = [...hub.taxonomies.values()].flatMap(({ title, terms }) => [
    title,
    ...[...terms.values()].map(({ name }) => name),
  ]);
  const tiers = [...hub.tiers.values()].flatMap(({ name, summary, requirements }) => [
    name,
    summary,
    ...requirements,
  ]);
  const { tagline, description, notice = '', texts, navigation } = hub.settings;
  const own = [...terms, ...tiers, tagline, description, notice, texts.footer, texts.directoryTitle];
  const said = [...own, ...navigation.map(({ label }) => label)].map((text): [string, string] => [
    text,
    hub.untranslated.has(text) ? hub.sourceLocale : locale,
  ]);
  const partners = [...hub.partners.values()]
    .filter(isListed)
    .flatMap((partner): [string, string][] => [
      [partner.profile.headline, languageOfText(partner, 'headline', hub)],
      ...(partner.profile.caseStudies ?? []).map(({ result }): [string, string] => [
        result,
        languageOfText(partner, 'other', hub),
      ]),
    ]);
  return new Map([...said, ...partners]);
}

test('GLO-i18n: the menu of languages leads to the same page in another one', async ({ page, at }) => {
  await page.goto(at('/de/experts/expertise/planning/'));
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(at('/ar/experts/expertise/planning/'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('التخطيط');
});

test('GLO-i18n: rows that the browser makes say the language of what is not translated', async ({
  page,
  at,
}) => {
  await page.goto(at('/de/experts/?sort=name&expertise=training'));
  const row = page.locator('[data-slug=northlight-studio]');
  await expect(row.locator('.pitch')).not.toHaveAttribute('lang');
  await expect(row.locator('.tier')).toHaveAttribute('lang', 'en');
  await expect(row.getByText('Planung', { exact: true })).not.toHaveAttribute('lang');
  await expect(row.getByText('Team training', { exact: true })).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-slug=palm-studio] .pitch')).toHaveAttribute('lang', 'en');
});
