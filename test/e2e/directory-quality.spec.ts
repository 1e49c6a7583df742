import { axeFaults } from './axe.ts';
import { expect, test as base } from './browser-test.ts';
import { type DirectoryPage, directoryPage } from './directory-page.ts';

const test = base.extend<{ directory: DirectoryPage }>({
  directory: async ({ page, at }, use) => use(directoryPage(page, at('/experts/'))),
});

test.describe('GLO-1: axe finds nothing in the directory', () => {
  test('as a table', async ({ page, directory }) => {
    await directory.open('?view=table&expertise=migration');
    await expect(page.locator('[data-table] tbody tr').first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('as a map', async ({ page, directory }) => {
    await directory.open('?view=map&language=en');
    await expect(page.locator('.marker').first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('with suggestions, a slip, a place and reasons in sight', async ({ page, directory }) => {
    await directory.open('?q=migratoin&near=porto-pt&km=250');
    await expect(page.locator('[data-meant]')).toHaveText(/^Showing results for/);
    await page.getByText('Why here?').first().click();
    await expect(page.locator('[data-total]').first()).toBeVisible();
    await directory.search.fill('pl');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await axeFaults(page)).toEqual([]);
  });

  test('without results', async ({ page, directory }) => {
    await directory.open('?country=jp&tier=premier&expertise=training');
    await expect(page.locator('[data-help] button').first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('GLO-1: axe finds nothing in the sheet of filters', async ({ page, directory }) => {
    await directory.open('?expertise=migration');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('DIR-10: the way to the filters stays in reach below', async ({ page, directory }) => {
    await directory.open('?language=en');
    await page.locator('[data-list] > [data-slug]').last().scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: /^Filters/ })).toBeInViewport();
  });

  test('GLO-7: what has the focus is never below the bar that stays', async ({ page, directory }) => {
    await directory.open('?language=en');
    const links = page.locator('[data-list] > [data-slug] h3 a');
    await links.last().focus();
    for (const link of (await links.all()).reverse()) {
      await link.focus();
      const [top, bar] = await Promise.all([
        link.evaluate((element) => element.getBoundingClientRect().top),
        page.locator('.tools').evaluate((element) => element.getBoundingClientRect().bottom),
      ]);
      expect(top).toBeGreaterThanOrEqual(bar);
    }
  });
});

test.describe('DIR-15: what only some need is not loaded with the page', () => {
  test('neither the search nor a view', async ({ page, at }) => {
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await page.goto(at('/experts/'), { waitUntil: 'networkidle' });
    expect(
      files.filter((file) => /\.json$|pagefind|answering|suggestions|result-table|map-view/.test(file)),
    ).toEqual([]);
  });

  test('and a search asks for two files of data, once', async ({ page, directory }) => {
    const files: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.json')) files.push(pathname.replace(/^.*\//, ''));
    });
    await directory.open();
    await directory.check('Expertise', 'Migration');
    await directory.check('Kind of partner', 'Agency');
    await expect(directory.heading).toHaveText(/match/);
    expect(files.sort()).toEqual(['cards.json', 'index.json']);
  });
});
