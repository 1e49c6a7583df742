/** The same smoke test for both sites, and what only the longer one has: several pages. */
import { expect, test } from './browser-test.ts';
import { directoryPage } from './directory-page.ts';
import { SITES, SUB_SITE } from './sites.ts';

for (const site of SITES) {
  test.describe(`at ${site.base}`, () => {
    test.use({ site });

    test('from the home page to a profile and back, by menu, search and link', async ({ page, at }) => {
      await page.goto(at('/'));
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Experts' }).click();
      await expect(page).toHaveURL(at('/experts/'));
      const directory = directoryPage(page, at('/experts/'));
      await directory.ready();
      await directory.search.fill('Northlight');
      await expect.poll(async () => (await directory.slugs())[0]).toBe('northlight-studio');
      await page.getByRole('link', { name: 'Northlight Studio' }).first().click();
      await expect(page).toHaveURL(at('/partners/northlight-studio/'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northlight Studio');
    });

    test('the full text of profiles is searched', async ({ page, at }) => {
      const directory = directoryPage(page, at('/experts/'));
      await directory.open('?q=puppet');
      await expect.poll(directory.slugs).toEqual(['northlight-studio']);
    });

    test('the search box of the home page leads to results', async ({ page, at }) => {
      await page.goto(at('/'));
      const box = page.getByRole('searchbox').first();
      await box.fill('halifax');
      await box.press('Enter');
      await expect(page).toHaveURL(at('/experts/?q=halifax'));
      await expect.poll(directoryPage(page, at('/experts/')).slugs).toEqual(['harbour-consulting']);
    });

    test('sitemap, robots, manifest and search index are there and name this site', async ({
      request,
      at,
    }) => {
      const read = async (path: string) => {
        const response = await request.get(at(path));
        expect(response.status(), path).toBe(200);
        return response.text();
      };
      expect(await read('/sitemap.xml')).toContain(
        `https://partners.example${site.base}partners/northlight-studio/`,
      );
      expect(await read('/robots.txt')).toContain(`https://partners.example${site.base}sitemap.xml`);
      expect(JSON.parse(await read('/manifest.webmanifest'))).toMatchObject({
        start_url: expect.stringContaining(site.base),
      });
      JSON.parse(await read('/search/index.json'));
      await read('/pagefind/pagefind.js');
    });
  });
}

test.describe('with more partners than one page holds', () => {
  test.use({ site: SUB_SITE });
  const PAGE = 20;

  test('DIR-12: "Show more" appends, moves the focus on and puts the page into the address', async ({
    page,
    at,
  }) => {
    const directory = directoryPage(page, at('/experts/'));
    await directory.open();
    const before = await directory.slugs();
    expect(before).toHaveLength(PAGE);
    const more = page.getByRole('link', { name: /^Show \d+ more$/ });
    await expect(more).toHaveAttribute('href', /[?&]page=2/);
    await more.click();
    await expect.poll(async () => (await directory.slugs()).length).toBe(2 * PAGE);
    expect((await directory.slugs()).slice(0, PAGE)).toEqual(before);
    await expect(page.locator('[data-list] > [data-slug]').nth(PAGE).getByRole('link').first()).toBeFocused();
    await expect(page).toHaveURL(/[?&]page=2/);
  });

  test('DIR-4: a shared second page shows the same partners after a reload', async ({ page, at }) => {
    const directory = directoryPage(page, at('/experts/'));
    await directory.open('?page=2');
    await expect.poll(async () => (await directory.slugs()).length).toBe(2 * PAGE);
    const shown = await directory.slugs();
    expect(new Set(shown).size).toBe(shown.length);
    await page.reload();
    await directory.ready();
    await expect.poll(directory.slugs).toEqual(shown);
  });

  test('GLO-6: the second page of the plain list works with and without the script', async ({ page, at }) => {
    await page.goto(at('/experts/page/2/'), { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await directoryPage(page, at('/experts/')).slugs()).length).toBeGreaterThan(0);
  });
});
