import { expect, test as base } from './browser-test.ts';
import { type DirectoryPage, directoryPage } from './directory-page.ts';

const test = base.extend<{ directory: DirectoryPage }>({
  directory: async ({ page, at }, use) => use(directoryPage(page, at('/experts/'))),
});

test.describe('DIR-14: each row says why it matches', () => {
  test('by the chosen expertise', async ({ page, directory }) => {
    await directory.open('?expertise=migration,training');
    const rows = page.locator('[data-list] > [data-slug]');
    await expect(rows.first()).toBeVisible();
    for (const row of await rows.all()) {
      await expect(row.locator('.hit').first()).toContainText(/^(?:Migration|Team training).*\(matches\)$/);
      await expect(row.locator('.hit svg').first()).toBeVisible();
    }
  });

  test('by the words', async ({ page, directory }) => {
    await directory.open('?q=migrat');
    await expect(page.locator('[data-list] .hit').first()).toHaveText(/^Migration/);
  });

  test('and says nothing when nothing is asked for', async ({ page, directory }) => {
    await directory.open('?sort=name');
    await expect(page.locator('[data-list] > [data-slug]').first()).toBeVisible();
    await expect(page.locator('[data-list] .hit')).toHaveCount(0);
  });
});

test('DIR-13: a row says since when the availability is known', async ({ page, directory }) => {
  await directory.open('?availability=open');
  await expect(page.locator('[data-list] > [data-slug]').first()).toContainText(/Confirmed \w+ \d+, \d{4}/);
});

base('a search that cannot be loaded says so, and works once it can', async ({ browser, at }) => {
  const page = await browser.newPage();
  await page.route('**/search/*.json', (route) => route.abort());
  const directory = directoryPage(page, at('/experts/'));
  await directory.open('?q=halifax');
  await expect(page.getByText('The search could not be loaded')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await directory.shows(['harbour-consulting']);
  await page.close();
});

base('without the full text, names, places and expertise are still found', async ({ browser, at }) => {
  const page = await browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  const directory = directoryPage(page, at('/experts/'));
  await directory.open('?q=halifax');
  await directory.shows(['harbour-consulting']);
  await page.close();
});
